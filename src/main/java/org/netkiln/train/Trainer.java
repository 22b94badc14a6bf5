package org.netkiln.train;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.netkiln.engine.Learner;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.train.event.EventSink;
import org.netkiln.train.event.Results;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.event.TrainingEvent.TrainingStarted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one training, once, on the compute thread; its control is for any thread. Whatever goes wrong ends the training as
 * failed, with a problem; only bugs are thrown.
 */
public final class Trainer {
    private static final Logger LOG = LoggerFactory.getLogger(Trainer.class);

    /** What Java says when its own memory is full, where weights lie while they are saved. */
    private static final String HEAP = "Java heap space";

    private final TrainingJob job;
    private final Journal journal;
    private final EventSink sink;
    private final LongSupplier nanoTime;
    private final TrainingControl control;
    private boolean ran;
    private Progress reached;

    /** @param nanoTime time in nanoseconds since anything: {@code System::nanoTime} */
    public Trainer(TrainingJob job, Journal journal, EventSink sink, LongSupplier nanoTime) {
        this(job, journal, sink, nanoTime, new TrainingControl());
    }

    /** @param control of this training alone; it may be preparing already */
    public Trainer(TrainingJob job, Journal journal, EventSink sink, LongSupplier nanoTime, TrainingControl control) {
        this.job = job;
        this.journal = journal;
        this.sink = sink;
        this.nanoTime = nanoTime;
        this.control = control;
        this.reached = job.begin();
    }

    public TrainingControl control() {
        return control;
    }

    /**
     * Prepares and trains. Blocks until training is over. An interrupt of the thread stops training.
     *
     * @param prepare builds the learner, which stays the caller's to close
     * @return the state in which it ended
     */
    public TrainingState run(Supplier<Result<Learner>> prepare) {
        boolean prepares = control.prepare() || control.state() == TrainingState.PREPARING;
        if (ran || !prepares) {
            throw new IllegalStateException("a training runs once");
        }
        ran = true;
        try {
            return conclude(attempt(prepare));
        } catch (RuntimeException | Error bug) {
            if (!control.state().isOver()) {
                conclude(new End.Failed(general(Text.of("train.bug", String.valueOf(bug)))));
            }
            throw bug;
        } finally {
            control.endTasks();
            if (control.wasInterrupted()) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private End attempt(Supplier<Result<Learner>> prepare) {
        try {
            Result<Learner> learner = prepare.get();
            List<Problem> errors = problems(learner);
            return errors.isEmpty() ? train(learner.get()) : new End.Failed(errors.get(0));
        } catch (WriteFailed failure) {
            return new End.Failed(failure.problem());
        } catch (OutOfMemoryError tooLarge) {
            return new End.Failed(outOfMemory(tooLarge));
        }
    }

    private List<Problem> problems(Result<Learner> learner) {
        if (!learner.isOk()) {
            return learner.problems().stream().filter(Problem::isError).toList();
        }
        return job.misfits(learner.get());
    }

    private End train(Learner learner) throws WriteFailed {
        Session session = new Session(job, learner, journal, sink, nanoTime);
        try {
            session.open();
            sink.accept(started());
            control.move(TrainingState.PREPARING, TrainingState.RUNNING);
            return saved(session, new EpochLoop(session, new Gate(control, session)).run());
        } finally {
            reached = session.progress();
        }
    }

    private End saved(Session session, End end) throws WriteFailed {
        if (end instanceof End.Diverged diverged) {
            return wentBack(session, diverged.problem());
        }
        session.save();
        if (session.progress().best().best().isEmpty()) {
            journal.best(session.learner().parameters());
        }
        return end;
    }

    /** Why training failed matters more than that what it had come to could not be tidied up. */
    private End wentBack(Session session, Problem problem) {
        Divergence divergence = new Divergence(job.settings(), session.progress());
        try {
            session.goBack();
            session.tell(divergence.wentBack());
        } catch (WriteFailed left) {
            LOG.debug("going back", left);
        }
        return new End.Failed(divergence.explain(problem));
    }

    private TrainingStarted started() {
        return new TrainingStarted(
                job.settings().epochs(),
                reached.epoch() + 1,
                reached.steps(),
                job.stepsPerEpoch(),
                job.train().size(),
                job.settings().batchSize(),
                reached.pace().lr());
    }

    private TrainingState conclude(End end) {
        TrainingState state = state(end);
        Optional<Problem> problem = end instanceof End.Failed failed ? Optional.of(failed.problem()) : Optional.empty();
        try {
            journal.ended(state, results(), problem);
        } catch (WriteFailed failure) {
            if (problem.isEmpty()) {
                return conclude(new End.Failed(failure.problem()));
            }
        }
        control.end(state);
        sink.accept(event(end));
        return state;
    }

    private static TrainingState state(End end) {
        if (end instanceof End.Finished) {
            return TrainingState.DONE;
        }
        return end instanceof End.Stopped ? TrainingState.STOPPED : TrainingState.FAILED;
    }

    private TrainingEvent event(End end) {
        if (end instanceof End.Finished finished) {
            return new TrainingEvent.Finished(results(), finished.reason());
        } else if (end instanceof End.Failed failed) {
            return new TrainingEvent.Failed(failed.problem());
        }
        return new TrainingEvent.Stopped(results());
    }

    private Results results() {
        Watch best = reached.best();
        return new Results(
                reached.epoch(),
                reached.steps(),
                reached.last(),
                job.best(),
                best.epoch(),
                best.best(),
                reached.seconds());
    }

    private Problem outOfMemory(OutOfMemoryError tooLarge) {
        if (HEAP.equals(tooLarge.getMessage())) {
            return general(Text.of("train.out-of-heap"));
        }
        int batch = job.settings().batchSize();
        Where where = new Where.Setting("training.batch_size");
        Text message = Text.of("train.out-of-memory", batch);
        return batch == 1
                ? Problem.error(where, message)
                : Problem.error(where, message, new Remedy.SetSetting("training.batch_size", batch / 2));
    }

    private static Problem general(Text message) {
        return Problem.error(new Where.Project(), message);
    }
}
