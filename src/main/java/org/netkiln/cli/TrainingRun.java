package org.netkiln.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.netkiln.data.DatasetInfo;
import org.netkiln.engine.ComputeThread;
import org.netkiln.engine.Learner;
import org.netkiln.engine.Versions;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.project.ProjectFile;
import org.netkiln.session.Learners;
import org.netkiln.session.Prepared;
import org.netkiln.train.Trainer;
import org.netkiln.train.TrainingJob;
import org.netkiln.train.record.NewRun;
import org.netkiln.train.record.ResumedRun;
import org.netkiln.train.record.RunDirectory;
import org.netkiln.train.record.RunInfo;
import org.netkiln.train.schedule.Schedules;
import org.netkiln.train.settings.Validation;

/** One training from the command line: builds the learner, holds the run's directory, shows what happens. */
final class TrainingRun {
    private static final Path RUNS = Path.of("runs");

    private final Shell shell;
    private final ComputeThread compute;
    private final TrainingRequest request;
    private final boolean json;

    TrainingRun(Shell shell, ComputeThread compute, TrainingRequest request, boolean json) {
        this.shell = shell;
        this.compute = compute;
        this.request = request;
        this.json = json;
    }

    /**
     * Trains until it is over.
     *
     * @return the exit code
     */
    int execute(PlannedRun planned) throws InterruptedException, ExecutionException {
        return compute.call(() -> {
            try (planned) {
                return planned.isOver() ? over(planned) : build(planned);
            }
        });
    }

    private int over(PlannedRun planned) {
        shell.note("cli.train.over", planned.prepared().settings().epochs());
        return Shell.OK;
    }

    private int build(PlannedRun planned) {
        Result<Learners.Built> built =
                Learners.build(planned.prepared(), planned.device(), planned.threads(), planned.init());
        if (!built.isOk()) {
            return shell.fail(request.subject(), built.problems());
        }
        try (Learner learner = built.get().learner()) {
            shell.warn(built.problems());
            TrainingJob job = job(planned, built.get().classifies());
            List<Problem> misfits = job.misfits(learner);
            return misfits.isEmpty() ? inDirectory(planned, built.get(), job) : shell.fail(request.subject(), misfits);
        }
    }

    private static TrainingJob job(PlannedRun planned, boolean classifies) {
        Prepared prepared = planned.prepared();
        return new TrainingJob(
                prepared.settings(),
                classifies,
                prepared.train(),
                prepared.validation(),
                prepared.dataset().hash(),
                planned.steps(),
                Schedules.load(),
                planned.checkpoint());
    }

    private int inDirectory(PlannedRun planned, Learners.Built built, TrainingJob job) {
        Result<RunDirectory> directory =
                planned.resumed().map(run -> goOn(planned, run)).orElseGet(() -> create(planned));
        if (!directory.isOk()) {
            return shell.fail("", directory.problems());
        }
        try (RunDirectory run = directory.get()) {
            return train(planned, built, job, run);
        }
    }

    private static Result<RunDirectory> goOn(PlannedRun planned, ResumedRun run) {
        return run.goOn(
                Instant.now(),
                planned.device(),
                new ResumedRun.Changes(
                        planned.overrides().isEmpty()
                                ? run.project()
                                : ProjectFile.text(planned.prepared().project()),
                        planned.overrides(),
                        planned.checkpoint()));
    }

    private Result<RunDirectory> create(PlannedRun planned) {
        Prepared prepared = planned.prepared();
        String name = prepared.project().name();
        Path directory = request.out().orElseGet(() -> NewRun.defaultDirectory(RUNS, name, LocalDateTime.now()));
        RunInfo info = RunInfo.starting(
                name,
                Instant.now(),
                prepared.settings().seed(),
                new RunInfo.Dataset(
                        prepared.dataset().info().name(), prepared.dataset().hash()),
                new RunInfo.Machine(Versions.all(), planned.device(), planned.threads()),
                planned.overrides());
        return NewRun.create(directory, ProjectFile.text(prepared.project()), info);
    }

    private int train(PlannedRun planned, Learners.Built built, TrainingJob job, RunDirectory run) {
        Prepared prepared = planned.prepared();
        introduce(prepared, run, planned.threads());
        TrainingOutput output = json
                ? new JsonOutput(shell, planned.steps().isPresent(), built.classifies())
                : new TextOutput(
                        shell, validationName(prepared), built.classifies(), planned.steps(), System::nanoTime);
        Ending ending = new Ending(shell, run.path(), planned.resumed().isEmpty());
        Trainer trainer = new Trainer(
                job,
                run,
                event -> {
                    output.accept(event);
                    ending.accept(event);
                },
                System::nanoTime);
        CountDownLatch over = new CountDownLatch(1);
        try (Interruption interruption = Interruption.handle(trainer.control(), over)) {
            try {
                return ending.tell(trainer.run(() -> Result.of(built.learner())), output);
            } finally {
                output.end();
            }
        } finally {
            if (ending.leavesNothing()) {
                run.discard();
            }
            over.countDown();
        }
    }

    private static String validationName(Prepared prepared) {
        return prepared.settings().validation() instanceof Validation.TestSamples ? "test" : "val";
    }

    private void introduce(Prepared prepared, RunDirectory run, int threads) {
        DatasetInfo data = prepared.dataset().info();
        shell.note(
                "cli.train.start",
                prepared.project().name(),
                data.title(),
                prepared.train().size(),
                prepared.report().parameters(),
                threads,
                run.path());
    }
}
