package org.netkiln.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.engine.Learner;
import org.netkiln.problem.Result;
import org.netkiln.project.Project;
import org.netkiln.project.ProjectFile;
import org.netkiln.session.Kit;
import org.netkiln.session.Learners;
import org.netkiln.session.Preparation;
import org.netkiln.session.Prepared;
import org.netkiln.train.record.RunRecord;
import org.netkiln.train.settings.Overrides;
import org.netkiln.train.settings.TrainingSettings;

/**
 * A run's network with its weights, to be asked and not to be trained. It is opened without its dataset.
 *
 * @param learner closed with this
 */
record TrainedNetwork(RunRecord run, Project project, TrainingSettings settings, Learner learner, Kit kit)
        implements AutoCloseable {
    private static final String PROJECT = "project.json";

    /**
     * Opens a run. Compute thread only.
     *
     * @param last whether with its last weights; else with those of its best epoch
     * @param batchOfRun whether it is asked in batches of the run's size; else one sample at a time
     */
    static Result<TrainedNetwork> open(Path directory, boolean last, boolean batchOfRun) {
        Kit kit = Kit.load();
        return RunRecord.open(directory).then(run -> run.project()
                .then(text -> ProjectFile.parse(PROJECT, text.getBytes(UTF_8)))
                .then(project -> TrainingSettings.read(project.training(), kit.kinds())
                        .then(settings -> learner(kit, run, project, settings, last, batchOfRun)
                                .map(learner -> new TrainedNetwork(run, project, settings, learner, kit)))));
    }

    private static Result<Learner> learner(
            Kit kit, RunRecord run, Project project, TrainingSettings settings, boolean last, boolean batchOfRun) {
        Report report = new Checker(kit.layers()).check(project.network());
        if (!report.isTrainable()) {
            return Result.failed(report.problems());
        }
        int batch = batchOfRun ? settings.batchSize() : 1;
        return (last ? run.last() : run.best())
                .then(file -> Learners.toAsk(report, settings.optimizer(), batch, file.tensors()));
    }

    /** The run's dataset, or another, as the network sees it. */
    Result<Prepared> data(Overrides overrides) {
        return new Preparation(kit).prepare(project, overrides);
    }

    @Override
    public void close() {
        learner.close();
    }
}
