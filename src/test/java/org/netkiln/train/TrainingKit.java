package org.netkiln.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.netkiln.data.Samples;
import org.netkiln.engine.Learner;
import org.netkiln.problem.Result;
import org.netkiln.train.event.EventSink;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.schedule.Schedules;
import org.netkiln.train.settings.Kinds;
import org.netkiln.train.settings.TrainingSettings;

/** A small training: 22 samples in batches of 4, so 6 steps an epoch, 3 epochs; 7 samples to validate on. */
public final class TrainingKit {
    public static final int STEPS_PER_EPOCH = 6;
    public static final int EPOCHS = 3;
    public static final int STEPS = STEPS_PER_EPOCH * EPOCHS;

    private final Map<String, Object> raw = new HashMap<>(Map.of(
            "dataset",
            "line",
            "epochs",
            EPOCHS,
            "batch_size",
            4,
            "seed",
            5,
            "optimizer",
            Map.of("type", "sgd", "lr", 0.05),
            "schedule",
            Map.of("type", "exponential_lr", "gamma", 0.7)));
    private OptionalLong maxSteps = OptionalLong.empty();
    private Optional<Checkpoint> resume = Optional.empty();
    private boolean classifies = true;
    public final LineLearner learner = new LineLearner();
    public final List<TrainingEvent> events = new ArrayList<>();
    private long secondsPerLook = 10;
    private Reaction reaction = (event, control) -> {};

    /** What a test does when an event comes, on the compute thread. */
    public interface Reaction {
        void to(TrainingEvent event, TrainingControl control);
    }

    /** Sets a training setting; null means none. */
    public TrainingKit with(String key, Object value) {
        raw.put(key, value);
        return this;
    }

    /** The network tells no classes apart. */
    public TrainingKit regression() {
        classifies = false;
        learner.withoutClasses();
        return this;
    }

    public TrainingKit maxSteps(long steps) {
        maxSteps = OptionalLong.of(steps);
        return this;
    }

    public TrainingKit resume(Optional<Checkpoint> checkpoint) {
        resume = checkpoint;
        return this;
    }

    /** Three looks at the clock are taken in a step. */
    public TrainingKit secondsPerLook(long seconds) {
        secondsPerLook = seconds;
        return this;
    }

    public TrainingKit reacting(Reaction to) {
        reaction = to;
        return this;
    }

    public TrainingSettings settings() {
        Kinds kinds = new Kinds(
                (optimizer, path) -> Result.of((Double) optimizer.values().raw().get("lr")),
                (transform, path) -> List.of(),
                Schedules.load());
        return TrainingSettings.read(raw, kinds).get();
    }

    public TrainingJob job() {
        TrainingSettings settings = settings();
        Optional<Samples> validation = settings.validates() ? Optional.of(new LineSamples(100, 7)) : Optional.empty();
        return new TrainingJob(
                settings, classifies, new LineSamples(0, 22), validation, "hash", maxSteps, Schedules.load(), resume);
    }

    public Trainer trainer(Journal journal) {
        return trainer(journal, tick(secondsPerLook));
    }

    public Trainer trainer(Journal journal, LongSupplier nanoTime) {
        Trainer[] self = new Trainer[1];
        EventSink sink = event -> {
            events.add(event);
            reaction.to(event, self[0].control());
        };
        self[0] = new Trainer(job(), journal, sink, nanoTime);
        return self[0];
    }

    public TrainingState run(Journal journal) {
        return trainer(journal).run(this::prepared);
    }

    public Result<Learner> prepared() {
        return Result.of(learner);
    }

    public <E extends TrainingEvent> List<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public <E extends TrainingEvent> E event(Class<E> type) {
        List<E> found = events(type);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " events " + type.getSimpleName());
        }
        return found.get(0);
    }

    /** A clock that goes on by so many seconds with each look at it. */
    public static LongSupplier tick(long seconds) {
        AtomicLong now = new AtomicLong();
        return () -> now.addAndGet(seconds * 1_000_000_000L);
    }
}
