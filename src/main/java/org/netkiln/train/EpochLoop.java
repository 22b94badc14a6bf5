package org.netkiln.train;

import java.util.Optional;
import java.util.OptionalInt;
import org.netkiln.data.BatchStream;
import org.netkiln.data.Order;
import org.netkiln.data.Samples;
import org.netkiln.engine.Batch;
import org.netkiln.engine.Snapshot;
import org.netkiln.engine.StepOutcome;
import org.netkiln.param.Declared;
import org.netkiln.train.event.FinishReason;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.metric.EpochMetrics;
import org.netkiln.train.schedule.Pace;
import org.netkiln.train.settings.EarlyStopping;
import org.netkiln.train.settings.TrainingSettings;

/** Trains epoch by epoch, from wherever the session is, until something ends it. */
final class EpochLoop {
    private final Session session;
    private final Gate gate;
    private final TrainingJob job;
    private final TrainingSettings settings;
    private final LearningRate rate;

    EpochLoop(Session session, Gate gate) {
        this.session = session;
        this.gate = gate;
        this.job = session.job();
        this.settings = job.settings();
        this.rate = new LearningRate(session.learner(), settings);
    }

    End run() throws WriteFailed {
        while (true) {
            Optional<FinishReason> reason = finished();
            if (reason.isPresent()) {
                return new End.Finished(reason.get());
            }
            Optional<End> end = epoch();
            if (end.isPresent()) {
                return end.get();
            }
        }
    }

    private Optional<FinishReason> finished() {
        Progress progress = session.progress();
        if (progress.epoch() >= settings.epochs()) {
            return Optional.of(FinishReason.EPOCHS);
        }
        int patience = settings.earlyStopping().map(EarlyStopping::patience).orElse(Integer.MAX_VALUE);
        int since = progress.stopping().since();
        return since > 0 && since >= patience ? Optional.of(FinishReason.EARLY_STOPPING) : Optional.empty();
    }

    private Optional<End> epoch() throws WriteFailed {
        Optional<End> end = steps();
        if (end.isPresent()) {
            return end;
        }
        EpochMetrics metrics = session.progress().sums().metrics(job.classifies());
        if (job.validation().isPresent()) {
            Validator validator = new Validator(session, gate, job.validation().get());
            end = validator.run();
            if (end.isPresent()) {
                return end;
            }
            tell(validator);
            metrics = metrics.validated(validator.loss(), validator.accuracy());
        }
        end(metrics);
        return Optional.empty();
    }

    private void tell(Validator validator) {
        int epoch = session.progress().epoch() + 1;
        validator.verdicts().ifPresent(verdicts -> session.tell(new TrainingEvent.Validated(epoch, verdicts)));
    }

    private Optional<End> steps() throws WriteFailed {
        int taken = session.progress().sums().steps();
        int left = job.stepsPerEpoch() - taken;
        if (left == 0) {
            return Optional.empty();
        }
        try (BatchStream batches = new BatchStream(job.train(), order(), settings.batchSize(), taken)) {
            for (; left > 0; left--) {
                if (session.progress().steps() >= job.maxSteps().orElse(Long.MAX_VALUE)) {
                    return Optional.of(new End.Finished(FinishReason.STEPS));
                }
                if (!gate.beforeStep()) {
                    return Optional.of(new End.Stopped());
                }
                Optional<End> end = step(batches);
                if (end.isPresent()) {
                    return end;
                }
            }
        }
        return Optional.empty();
    }

    private int[] order() {
        Samples samples = job.train();
        return settings.shuffle()
                ? Order.shuffled(
                        samples.size(), settings.seed(), session.progress().epoch())
                : Order.inFileOrder(samples.size());
    }

    private Optional<End> step(BatchStream batches) throws WriteFailed {
        long began = session.now();
        double lr = rate.set(session.progress());
        Batch batch = batches.next().orElseThrow();
        StepOutcome outcome = session.learner().step(batch);
        if (outcome instanceof StepOutcome.NotFinite fault) {
            return Optional.of(new End.Diverged(fault.problem()));
        }
        StepOutcome.Done done = (StepOutcome.Done) outcome;
        session.advance(session.progress().stepEnded(done, session.secondsSince(began)));
        Progress now = session.progress();
        TrainingEvent.StepEnded event = new TrainingEvent.StepEnded(
                now.steps(), now.epoch() + 1, done.loss(), correct(done), done.samples(), lr, now.seconds());
        session.journal().record(event);
        session.tell(event);
        session.checkpointIfDue();
        return Optional.empty();
    }

    private OptionalInt correct(StepOutcome.Done done) {
        return job.classifies() ? OptionalInt.of(done.correct()) : OptionalInt.empty();
    }

    private void end(EpochMetrics metrics) throws WriteFailed {
        Progress before = session.progress();
        int ended = before.epoch() + 1;
        Watch best = before.best().after(job.best(), 0, metrics, ended);
        Watch stopping = settings.earlyStopping()
                .map(rule -> before.stopping().after(rule.monitor(), rule.minDelta(), metrics, ended))
                .orElse(before.stopping());
        session.advance(before.epochEnded(metrics, paceAfter(metrics), best, stopping));
        TrainingEvent.EpochEnded event = new TrainingEvent.EpochEnded(
                ended,
                before.steps(),
                metrics,
                lastLr(before),
                before.sums().seconds(),
                before.sums().samplesPerSecond(),
                before.seconds());
        session.journal().record(event);
        session.tell(event);
        keep(best);
    }

    private void keep(Watch best) throws WriteFailed {
        Snapshot snapshot = session.learner().snapshot();
        if (best.since() == 0) {
            session.journal().best(snapshot.parameters());
            session.tell(new TrainingEvent.BestSoFar(
                    best.epoch(), job.best(), best.best().orElseThrow()));
        }
        session.save(snapshot);
    }

    private Pace paceAfter(EpochMetrics metrics) {
        Pace pace = session.progress().pace().epochEnded();
        Optional<Declared> declared = settings.schedule();
        if (declared.isEmpty()) {
            return pace;
        }
        return job.schedules()
                .find(declared.get().type())
                .orElseThrow()
                .next(declared.get().values(), pace, metrics);
    }

    /** After a resume between the last step and the end of its epoch, no step has set a rate yet. */
    private double lastLr(Progress progress) {
        return Double.isNaN(rate.current())
                ? LearningRate.at(progress.pace().lr(), progress.steps() - 1, settings.warmupSteps())
                : rate.current();
    }
}
