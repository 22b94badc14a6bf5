package org.netkiln.train.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.netkiln.data.DatasetInfo;

/**
 * A run's {@code run.json}.
 *
 * @param run the version of this format
 * @param name the project's
 * @param started when the run was begun, in UTC: {@code 2024-05-01T10:00:00Z}
 * @param versions of {@code netkiln}, {@code nd4j}, {@code java} and {@code os}
 * @param overrides what the command line set differently from the project when the run was begun
 * @param resumptions each time it was taken up again, with what was set differently then
 * @param duration seconds spent in training and validation, without pauses, over all sessions
 * @param results null until a session ends
 * @param failure why it failed, in English; null if it did not
 * @param divergedAt the step at which a value was no longer finite, so that going on in the same way would fail there again;
 *     null if none was
 */
public record RunInfo(
        int run,
        String name,
        String started,
        RunStatus status,
        long seed,
        Dataset dataset,
        Map<String, String> versions,
        String device,
        int threads,
        Map<String, Object> overrides,
        List<Resumption> resumptions,
        double duration,
        @Nullable RunResults results,
        @Nullable String failure,
        @Nullable Long divergedAt) {
    private static final int FORMAT = 1;

    /**
     * What there is to know of the dataset without having it.
     *
     * @param hash tells whether the dataset is still the same
     * @param shape sizes of one sample, before any transform
     * @param classes the classes' names, by class number
     */
    public record Dataset(String name, String hash, List<Integer> shape, List<String> classes) {
        public Dataset {
            Objects.requireNonNull(name, "dataset.name");
            Objects.requireNonNull(hash, "dataset.hash");
            shape = List.copyOf(shape);
            classes = List.copyOf(classes);
        }

        public static Dataset of(org.netkiln.data.Dataset data) {
            DatasetInfo info = data.info();
            return new Dataset(info.name(), data.hash(), info.shape().sizes(), info.classes());
        }
    }

    /** What computes. */
    public record Machine(Map<String, String> versions, String device, int threads) {}

    public RunInfo {
        Objects.requireNonNull(name, "name");
        Instant.parse(started);
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(device, "device");
        if (threads < 1) {
            throw new IllegalArgumentException("threads");
        }
        versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
        overrides = Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
        resumptions = resumptions == null ? List.of() : List.copyOf(resumptions);
    }

    /** A run that begins. */
    public static RunInfo starting(
            String name, Instant started, long seed, Dataset dataset, Machine machine, Map<String, Object> overrides) {
        return new RunInfo(
                FORMAT,
                name,
                started.toString(),
                RunStatus.RUNNING,
                seed,
                dataset,
                machine.versions(),
                machine.device(),
                machine.threads(),
                overrides,
                List.of(),
                0,
                null,
                null,
                null);
    }

    public Instant startedAt() {
        return Instant.parse(started);
    }

    /** All that was set differently, at the start and later; of one setting, what was said last. */
    public Map<String, Object> allOverrides() {
        Map<String, Object> all = new LinkedHashMap<>(overrides);
        resumptions.forEach(resumption -> all.putAll(resumption.overrides()));
        return all;
    }

    RunInfo resumed(Resumption resumption, String on) {
        List<Resumption> all = new ArrayList<>(resumptions);
        all.add(resumption);
        return with(RunStatus.RUNNING, on, all, duration, results, null, null);
    }

    /** A value was no longer finite at this step. */
    RunInfo diverged(long step) {
        return with(status, device, resumptions, duration, results, failure, step);
    }

    RunInfo ended(RunStatus end, double seconds, RunResults reached, @Nullable String why) {
        return with(end, device, resumptions, seconds, reached, why, divergedAt);
    }

    private RunInfo with(
            RunStatus now,
            String on,
            List<Resumption> taken,
            double seconds,
            @Nullable RunResults reached,
            @Nullable String why,
            @Nullable Long diverged) {
        return new RunInfo(
                run, name, started, now, seed, dataset, versions, on, threads, overrides, taken, seconds, reached, why,
                diverged);
    }
}
