package org.netkiln.train.record;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A run's {@code run.json}.
 *
 * @param run the version of this format
 * @param name the project's
 * @param started when the run was begun, in UTC: {@code 2024-05-01T10:00:00Z}
 * @param versions of {@code netkiln}, {@code nd4j}, {@code java} and {@code os}
 * @param overrides what the command line set differently from the project
 * @param duration seconds spent in training and validation, without pauses, over all sessions
 * @param results null until a session ends
 * @param failure why it failed, in English; null if it did not
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
        double duration,
        @Nullable RunResults results,
        @Nullable String failure) {
    private static final int FORMAT = 1;

    /** @param hash tells whether the dataset is still the same */
    public record Dataset(String name, String hash) {
        public Dataset {
            Objects.requireNonNull(name, "dataset.name");
            Objects.requireNonNull(hash, "dataset.hash");
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
        versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
        overrides = Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
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
                0,
                null,
                null);
    }

    public Instant startedAt() {
        return Instant.parse(started);
    }

    RunInfo resumed() {
        return with(RunStatus.RUNNING, duration, results, null);
    }

    RunInfo ended(RunStatus end, double seconds, RunResults reached, @Nullable String why) {
        return with(end, seconds, reached, why);
    }

    private RunInfo with(RunStatus now, double seconds, @Nullable RunResults reached, @Nullable String why) {
        return new RunInfo(
                run, name, started, now, seed, dataset, versions, device, threads, overrides, seconds, reached, why);
    }
}
