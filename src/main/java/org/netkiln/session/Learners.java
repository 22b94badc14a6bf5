package org.netkiln.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.netkiln.check.Report;
import org.netkiln.compile.Model;
import org.netkiln.compile.NetworkCompiler;
import org.netkiln.engine.Devices;
import org.netkiln.engine.Learner;
import org.netkiln.engine.LearnerSpec;
import org.netkiln.engine.NetworkLearner;
import org.netkiln.param.Declared;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.train.settings.TrainingSettings;
import org.netkiln.weights.HostTensor;
import org.netkiln.weights.Safetensors;
import org.netkiln.weights.TensorFile;

/** Builds learners. Compute thread only. */
public final class Learners {
    private Learners() {}

    /**
     * A learner with fresh weights, or with those of a file.
     *
     * @param classifies whether it tells classes apart, so that there is an accuracy
     */
    public record Built(Learner learner, boolean classifies) {}

    /**
     * Compiles a prepared project.
     *
     * @param device where it computes
     * @param threads how many compute: the same number gives the same bits
     * @param init a safetensors file to start from; tensors go by name
     */
    public static Result<Built> build(Prepared prepared, String device, int threads, Optional<Path> init) {
        return Devices.find(device).then(found -> {
            NetworkCompiler compiler = new NetworkCompiler();
            Model training = compiler.compile(prepared.report(), true);
            Model evaluation = compiler.compile(prepared.report(), false);
            return NetworkLearner.create(spec(prepared, training, evaluation).threads(threads))
                    .then(learner -> start(learner, init))
                    .map(learner -> new Built(learner, training.classifier().isPresent()));
        });
    }

    /**
     * A learner with these weights that is only asked: it keeps no memory for gradients or an optimizer, and training it
     * changes nothing.
     *
     * @param report of a network without errors
     * @param batch the largest batch that it will be asked
     */
    public static Result<Learner> toAsk(Report report, Declared optimizer, int batch, Map<String, HostTensor> weights) {
        return asked(report, optimizer, 0, batch).then(learner -> loaded(learner, Result.of(weights)));
    }

    /**
     * A learner with the weights that a training with this seed begins with, that is only asked.
     *
     * @param report of a network without errors
     * @param batch the largest batch that it will be asked
     */
    public static Result<Learner> untrained(Report report, Declared optimizer, long seed, int batch) {
        return asked(report, optimizer, seed, batch).map(Learner.class::cast);
    }

    private static Result<NetworkLearner> asked(Report report, Declared optimizer, long seed, int batch) {
        NetworkCompiler compiler = new NetworkCompiler();
        Model training = compiler.compile(report, true);
        Model evaluation = compiler.compile(report, false);
        Set<String> all =
                training.parameters().stream().map(Model.Parameter::name).collect(Collectors.toSet());
        return NetworkLearner.create(
                LearnerSpec.of(training, evaluation, optimizer, seed, batch).frozen(all));
    }

    private static LearnerSpec spec(Prepared prepared, Model training, Model evaluation) {
        TrainingSettings settings = prepared.settings();
        int most = Math.max(prepared.train().size(), prepared.test().size());
        int batch = Math.min(settings.batchSize(), most);
        LearnerSpec spec = LearnerSpec.of(training, evaluation, settings.optimizer(), settings.seed(), batch)
                .frozen(prepared.report().expansion().computed(settings.frozen()));
        return settings.clipNorm().isPresent()
                ? spec.clipNorm(settings.clipNorm().getAsDouble())
                : spec;
    }

    private static Result<Learner> start(Learner learner, Optional<Path> init) {
        return init.isEmpty()
                ? Result.of(learner)
                : loaded(learner, Safetensors.read(init.get()).map(TensorFile::tensors));
    }

    /** The learner with these weights; closed if they do not fit. */
    private static Result<Learner> loaded(Learner learner, Result<Map<String, HostTensor>> weights) {
        Result<Learner> loaded = weights.then(tensors -> load(learner, tensors));
        if (!loaded.isOk()) {
            learner.close();
        }
        return loaded;
    }

    /** The same learner with these weights. */
    private static Result<Learner> load(Learner learner, Map<String, HostTensor> weights) {
        List<Problem> problems = new ArrayList<>(learner.load(weights));
        return problems.stream().anyMatch(Problem::isError) ? Result.failed(problems) : Result.of(learner, problems);
    }
}
