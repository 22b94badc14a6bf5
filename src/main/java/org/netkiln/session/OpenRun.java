package org.netkiln.session;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.netkiln.engine.Learner;
import org.netkiln.engine.Versions;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.project.ProjectFile;
import org.netkiln.train.Trainer;
import org.netkiln.train.TrainingControl;
import org.netkiln.train.TrainingJob;
import org.netkiln.train.TrainingState;
import org.netkiln.train.event.EventSink;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.record.NewRun;
import org.netkiln.train.record.ResumedRun;
import org.netkiln.train.record.RunDirectory;
import org.netkiln.train.record.RunInfo;
import org.netkiln.train.schedule.Schedules;

/**
 * A run that can be trained: its learner is built and its directory held. Compute thread only.
 *
 * @param learner closed with this
 * @param directory let go of with this
 * @param isNew whether it goes on with no earlier run
 */
public record OpenRun(Learner learner, TrainingJob job, RunDirectory directory, boolean isNew)
        implements AutoCloseable {
    /**
     * Builds the learner and takes the directory; problems that are no errors come along.
     *
     * @param out the directory of a new run, if not the usual one
     * @param runs where new runs go otherwise
     */
    public static Result<OpenRun> open(PlannedRun planned, Optional<Path> out, Path runs) {
        return Learners.build(planned.prepared(), planned.device(), planned.threads(), planned.init())
                .then(built -> {
                    Result<OpenRun> opened = open(planned, built, out, runs);
                    if (!opened.isOk()) {
                        built.learner().close();
                    }
                    return opened;
                });
    }

    private static Result<OpenRun> open(PlannedRun planned, Learners.Built built, Optional<Path> out, Path runs) {
        TrainingJob job = job(planned, built.classifies());
        List<Problem> misfits = job.misfits(built.learner());
        return misfits.isEmpty()
                ? directory(planned, out, runs)
                        .map(directory -> new OpenRun(
                                built.learner(),
                                job,
                                directory,
                                planned.resumed().isEmpty()))
                : Result.failed(misfits);
    }

    /**
     * Trains until it is over, once. A new run that fails before its first step leaves nothing on the disk.
     *
     * @param control of this training alone
     * @return the state in which it ended
     */
    public TrainingState train(TrainingControl control, EventSink sink) {
        AtomicBoolean trained = new AtomicBoolean();
        EventSink watched = event -> {
            trained.compareAndSet(false, event instanceof TrainingEvent.StepEnded);
            sink.accept(event);
        };
        try {
            return new Trainer(job, directory, watched, System::nanoTime, control).run(() -> Result.of(learner));
        } finally {
            if (control.state() == TrainingState.FAILED && isNew && !trained.get()) {
                directory.discard();
            }
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

    private static Result<RunDirectory> directory(PlannedRun planned, Optional<Path> out, Path runs) {
        return planned.resumed().map(run -> goOn(planned, run)).orElseGet(() -> create(planned, out, runs));
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

    private static Result<RunDirectory> create(PlannedRun planned, Optional<Path> out, Path runs) {
        Prepared prepared = planned.prepared();
        String name = prepared.project().name();
        Path directory = out.orElseGet(() -> NewRun.defaultDirectory(runs, name, LocalDateTime.now()));
        RunInfo info = RunInfo.starting(
                name,
                Instant.now(),
                prepared.settings().seed(),
                RunInfo.Dataset.of(prepared.dataset()),
                new RunInfo.Machine(Versions.all(), planned.device(), planned.threads()),
                planned.overrides());
        return NewRun.create(directory, ProjectFile.text(prepared.project()), info);
    }

    @Override
    public void close() {
        directory.close();
        learner.close();
    }
}
