package org.netkiln.train;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.netkiln.engine.Learner;
import org.netkiln.engine.Snapshot;
import org.netkiln.train.event.EventSink;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.schedule.Pace;
import org.netkiln.train.settings.TrainingSettings;

/** A training under way: the learner, how far it is, and the saving of both. On the compute thread. */
final class Session {
    private static final long CHECKPOINT_NANOS = 30_000_000_000L;
    private static final String LR = TrainingSettings.LR.key();

    private final TrainingJob job;
    private final Learner learner;
    private final Journal journal;
    private final EventSink sink;
    private final LongSupplier nanoTime;
    private Progress progress;
    private long savedAt;
    private boolean unsaved;
    private long keptAtStep = -1;

    Session(TrainingJob job, Learner learner, Journal journal, EventSink sink, LongSupplier nanoTime) {
        this.job = job;
        this.learner = learner;
        this.journal = journal;
        this.sink = sink;
        this.nanoTime = nanoTime;
        this.progress = job.begin();
        this.savedAt = nanoTime.getAsLong();
    }

    /** Takes up the checkpoint to resume from, or writes the first one. */
    void open() throws WriteFailed {
        if (job.resume().isEmpty()) {
            checkpoint(learner.snapshot());
            return;
        }
        learner.restore(job.resume().get().snapshot());
        for (Change change : progress.changes()) {
            if (!change.key().equals(LR)) {
                learner.tune(change.key(), change.value());
            }
        }
    }

    TrainingJob job() {
        return job;
    }

    Learner learner() {
        return learner;
    }

    Journal journal() {
        return journal;
    }

    Progress progress() {
        return progress;
    }

    void advance(Progress further) {
        progress = further;
        unsaved = true;
    }

    void tell(TrainingEvent event) {
        sink.accept(event);
    }

    double secondsSince(long nanos) {
        return (nanoTime.getAsLong() - nanos) / 1e9;
    }

    long now() {
        return nanoTime.getAsLong();
    }

    /** Applies changed settings of the optimizer, and saves them at once: they follow from nothing else. */
    void tune(Map<String, Double> changes) throws WriteFailed {
        changes.forEach(this::tune);
        if (!changes.isEmpty()) {
            checkpoint(learner.snapshot());
        }
    }

    private void tune(String key, double value) {
        if (!takes(key, value)) {
            tell(new TrainingEvent.SettingRefused(progress.steps(), key, value));
            return;
        }
        Pace pace = progress.pace();
        advance(progress.changed(key, value, key.equals(LR) ? pace.withLr(value) : pace));
        tell(new TrainingEvent.SettingChanged(progress.steps(), key, value));
    }

    /** The learning rate is brought to the learner before each step; anything else now. */
    private boolean takes(String key, double value) {
        if (key.equals(LR)) {
            return TrainingSettings.LR.kind().parse(value).value().isPresent();
        }
        try {
            learner.tune(key, value);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** Keeps what the last completed epoch left, in the learner too, as if nothing had been trained since. */
    void goBack() throws WriteFailed {
        Optional<Snapshot> good = journal.goBack(progress.steps() + 1);
        if (good.isPresent()) {
            learner.restore(good.get());
            journal.last(good.get().parameters());
            if (progress.best().best().isEmpty()) {
                journal.best(good.get().parameters());
            }
        }
    }

    /** Writes the checkpoint if the last one is long ago. */
    void checkpointIfDue() throws WriteFailed {
        if (nanoTime.getAsLong() - savedAt >= CHECKPOINT_NANOS) {
            checkpoint(learner.snapshot());
        }
    }

    /** Writes weights and checkpoint if anything has changed since. */
    void save() throws WriteFailed {
        if (unsaved || keptAtStep != progress.steps()) {
            save(learner.snapshot());
        }
    }

    /** @param snapshot the learner as it is now */
    void save(Snapshot snapshot) throws WriteFailed {
        journal.last(snapshot.parameters());
        keptAtStep = progress.steps();
        checkpoint(snapshot);
    }

    private void checkpoint(Snapshot snapshot) throws WriteFailed {
        journal.checkpoint(new Checkpoint(job.conditions(), progress, snapshot));
        savedAt = nanoTime.getAsLong();
        unsaved = false;
    }
}
