package org.netkiln.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Optional;
import org.netkiln.engine.Devices;
import org.netkiln.engine.Learner;
import org.netkiln.problem.Result;
import org.netkiln.project.ProjectFile;
import org.netkiln.session.Kit;
import org.netkiln.session.Learners;
import org.netkiln.session.Preparation;
import org.netkiln.session.Prepared;
import org.netkiln.train.record.RunRecord;
import org.netkiln.train.settings.Overrides;
import org.netkiln.weights.TensorFile;

/**
 * A run's network with its weights.
 *
 * @param learner to be closed by whoever opened this
 */
record TrainedNetwork(Prepared prepared, Learner learner, boolean classifies) implements AutoCloseable {

    /** Opens a run. Compute thread only. */
    static Result<TrainedNetwork> open(RunOptions options, Overrides overrides) {
        Path directory = options.run();
        return RunRecord.open(directory).then(run -> run.project()
                .then(text -> ProjectFile.parse("project.json", text.getBytes(UTF_8)))
                .then(project -> new Preparation(Kit.load()).prepare(project, overrides))
                .then(prepared -> (options.last() ? run.last() : run.best()).then(file -> load(prepared, file))));
    }

    private static Result<TrainedNetwork> load(Prepared prepared, TensorFile file) {
        return Learners.build(prepared, Devices.CPU, Devices.threads(), Optional.empty())
                .then(built -> {
                    Result<Learner> loaded = Learners.load(built.learner(), file.tensors());
                    if (!loaded.isOk()) {
                        built.learner().close();
                    }
                    return loaded.map(learner -> new TrainedNetwork(prepared, learner, built.classifies()));
                });
    }

    @Override
    public void close() {
        learner.close();
    }
}
