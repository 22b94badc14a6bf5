package org.netkiln.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.engine.Learner;
import org.netkiln.export.Content;
import org.netkiln.problem.Result;
import org.netkiln.project.Project;
import org.netkiln.project.ProjectFile;
import org.netkiln.session.ExportSource;
import org.netkiln.session.Kit;
import org.netkiln.session.Learners;
import org.netkiln.session.Outputs;
import org.netkiln.session.Preparation;
import org.netkiln.session.Prepared;
import org.netkiln.train.record.RunRecord;
import org.netkiln.train.settings.Overrides;
import org.netkiln.train.settings.TrainingSettings;

/**
 * What {@code export} takes away: a run with its weights, or a project with those that it would begin with.
 *
 * @param word a run's directory, or what {@link Projects#open} takes
 * @param last whether a run's last weights are wanted; else those of its best epoch
 */
record ExportOrigin(Kit kit, String word, boolean last) {
    private static final int BATCH = 8;

    boolean isRun() {
        try {
            return Files.isDirectory(Path.of(word));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    Result<Project> project() {
        return isRun()
                ? RunRecord.open(Path.of(word))
                        .then(RunRecord::project)
                        .then(text -> ProjectFile.parse(word, text.getBytes(UTF_8)))
                : Projects.open(word);
    }

    /** Compute thread. */
    Result<ExportSource> source(Project project, Content content) {
        if (content != Content.WEIGHTS) {
            return Result.of(ExportSource.of(kit, project));
        }
        return TrainingSettings.read(project.training(), kit.kinds())
                .then(settings -> learner(project, settings).map(learner -> {
                    try (learner) {
                        return source(project, settings, learner);
                    }
                }));
    }

    private Result<Learner> learner(Project project, TrainingSettings settings) {
        if (isRun()) {
            return TrainedNetwork.open(Path.of(word), last, false).map(TrainedNetwork::learner);
        }
        Report report = new Checker(kit.layers()).check(project.network());
        return report.isTrainable()
                ? Learners.untrained(report, settings.optimizer(), settings.seed(), BATCH)
                : Result.failed(report.problems());
    }

    private ExportSource source(Project project, TrainingSettings settings, Learner learner) {
        Result<Prepared> data = new Preparation(kit).prepare(project, Overrides.none());
        Outputs outputs = data.isOk()
                ? Outputs.of(learner, data.get().test())
                : Outputs.ofDrawn(learner, new Checker(kit.layers()).check(project.network()));
        return ExportSource.of(kit, project, settings.optimizer(), learner, outputs);
    }
}
