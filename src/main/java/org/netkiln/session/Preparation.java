package org.netkiln.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.data.Dataset;
import org.netkiln.data.DatasetInfo;
import org.netkiln.data.Holdout;
import org.netkiln.data.Samples;
import org.netkiln.data.Split;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.project.Project;
import org.netkiln.tensor.TensorShape;
import org.netkiln.train.settings.Overrides;
import org.netkiln.train.settings.TrainingSettings;
import org.netkiln.train.settings.Validation;

/** Makes projects ready to train, or says what stands in the way. Blocks while data is loaded. */
public final class Preparation {
    private static final String DATASET = "dataset";

    private final Kit kit;

    public Preparation(Kit kit) {
        this.kit = kit;
    }

    /** Checks the network, reads the settings, loads the dataset, and holds them against each other. */
    public Result<Prepared> prepare(Project project, Overrides overrides) {
        Project changed = placed(project.withTraining(overrides.applyTo(project.training())));
        Report report = new Checker(kit.layers()).check(changed.network());
        if (!report.isTrainable()) {
            return Result.failed(report.problems());
        }
        return Result.of(report, report.problems())
                .then(checked -> TrainingSettings.read(changed.training(), kit.kinds()))
                .then(settings -> kit.datasets().open(settings.dataset()).then(data -> {
                    Parts parts = new Parts(changed, settings, report, data);
                    return split(settings, data).then(splits -> samples(parts, splits));
                }));
    }

    /** What is kept of a project must mean the same from elsewhere. */
    Project placed(Project project) {
        return project.training().get(DATASET) instanceof String dataset
                ? project.withSetting(DATASET, kit.datasets().absolute(dataset))
                : project;
    }

    /** The same, and holds the batches against the network. */
    Result<Prepared> prepareToTrain(Project project, Overrides overrides) {
        return prepare(project, overrides).then(prepared -> {
            List<Problem> misfits = batchMisfits(prepared);
            return misfits.isEmpty()
                    ? Result.of(
                            prepared,
                            new FrozenFit(prepared.report())
                                    .problems(prepared.settings().frozen()))
                    : Result.failed(misfits);
        });
    }

    private static List<Problem> batchMisfits(Prepared prepared) {
        int batchSize = prepared.settings().batchSize();
        List<Problem> problems = new ArrayList<>(
                BatchFit.problems(prepared.report(), prepared.train().size(), batchSize, true));
        prepared.validation()
                .ifPresent(samples ->
                        problems.addAll(BatchFit.problems(prepared.report(), samples.size(), batchSize, false)));
        return problems;
    }

    /** What is wrong with a project as far as can be told without loading any data: its network and its settings. */
    public List<Problem> problems(Project project) {
        Report report = new Checker(kit.layers()).check(project.network());
        Result<TrainingSettings> settings = TrainingSettings.read(project.training(), kit.kinds());
        List<Problem> problems = new ArrayList<>(report.problems());
        problems.addAll(settings.problems());
        settings.value().ifPresent(read -> {
            problems.addAll(new FrozenFit(report).problems(read.frozen()));
            problems.addAll(misfits(report, read));
        });
        return problems;
    }

    private List<Problem> misfits(Report report, TrainingSettings settings) {
        return kit.datasets().infos().stream()
                .filter(info -> info.name().equals(settings.dataset()))
                .findFirst()
                .map(info -> kit.transforms()
                        .shape(settings.transforms(), info.shape())
                        .then(shape -> Result.failed(misfits(report, settings, info, shape)))
                        .problems())
                .orElse(List.of());
    }

    private static List<Problem> misfits(
            Report report, TrainingSettings settings, DatasetInfo info, TensorShape shape) {
        List<Problem> problems = new ArrayList<>(DataFit.problems(report, info, shape));
        int held = settings.validation() instanceof Validation.Share share
                ? Holdout.count(info.trainSize(), share.fraction())
                : 0;
        if (report.isTrainable() && held < info.trainSize()) {
            problems.addAll(BatchFit.problems(report, info.trainSize() - held, settings.batchSize(), true));
        }
        return problems;
    }

    private record Parts(Project project, TrainingSettings settings, Report report, Dataset data) {}

    private record Splits(Split train, Optional<Split> validation) {}

    private static Result<Splits> split(TrainingSettings settings, Dataset data) {
        if (settings.validation() instanceof Validation.Share share) {
            return Holdout.of(data.train(), share.fraction(), settings.seed())
                    .map(held -> new Splits(held.training(), Optional.of(held.validation())));
        }
        return Result.of(
                new Splits(data.train(), settings.validates() ? Optional.of(data.test()) : Optional.<Split>empty()));
    }

    private Result<Prepared> samples(Parts parts, Splits splits) {
        return transformed(parts, splits.train()).then(train -> {
            List<Problem> misfits =
                    DataFit.problems(parts.report(), parts.data().info(), train.shape());
            if (misfits.stream().anyMatch(Problem::isError)) {
                return Result.failed(misfits);
            }
            return transformed(parts, parts.data().test()).map(test -> {
                Optional<Samples> validation = parts.settings().validation() instanceof Validation.TestSamples
                        ? Optional.of(test)
                        : splits.validation()
                                .map(held -> transformed(parts, held).get());
                return new Prepared(
                        parts.project(),
                        parts.settings(),
                        parts.report(),
                        parts.data(),
                        train,
                        validation,
                        splits.validation(),
                        test);
            });
        });
    }

    private Result<Samples> transformed(Parts parts, Split split) {
        return kit.transforms().apply(parts.settings().transforms(), split);
    }
}
