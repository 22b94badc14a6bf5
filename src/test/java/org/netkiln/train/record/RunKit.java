package org.netkiln.train.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.netkiln.train.TrainingKit;
import org.netkiln.train.TrainingState;

/** Runs of the small training, in directories. */
final class RunKit {
    static final String PROJECT = "{\"netkiln\": 1, \"name\": \"Line\"}\n";
    static final RunInfo INFO = RunInfo.starting(
            "Line",
            Instant.parse("2024-05-01T10:00:00Z"),
            5,
            new RunInfo.Dataset("line", "hash", List.of(3), List.of("low", "high")),
            new RunInfo.Machine(Map.of("netkiln", "1.0"), "cpu", 2),
            Map.of("epochs", 3));

    static final Instant LATER = Instant.parse("2024-05-02T11:30:00Z");

    private RunKit() {}

    /** Trains from the beginning. */
    static TrainingState train(Path directory, TrainingKit kit, Disk disk) {
        try (RunDirectory run = NewRun.create(directory, PROJECT, INFO, disk).get()) {
            return kit.run(run);
        }
    }

    /** Goes on with a training. */
    static TrainingState resume(Path directory, TrainingKit kit) {
        try (ResumedRun resumed = ResumedRun.open(directory).get();
                RunDirectory run = resumed.goOn(LATER).get()) {
            return kit.resume(resumed.checkpoint()).run(run);
        }
    }

    /** Takes a run up and lets go of it at once. */
    static void touch(Path directory) {
        try (ResumedRun resumed = ResumedRun.open(directory).get()) {
            resumed.goOn(LATER).get().close();
        }
    }

    /**
     * What is in each file of a directory but the lock. Of {@code run.json} without the times at which the run was taken up
     * again.
     */
    static Map<String, ByteBuffer> content(Path directory) {
        Map<String, ByteBuffer> content = new TreeMap<>();
        for (Path file : files(directory)) {
            String name = directory.relativize(file).toString().replace('\\', '/');
            if (!name.equals("state/lock")) {
                content.put(name, name.equals("run.json") ? withoutResumptions(file) : bytes(file));
            }
        }
        return content;
    }

    static void copy(Path from, Path to) {
        try {
            for (Path file : files(from)) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static ByteBuffer withoutResumptions(Path file) {
        String text = StandardCharsets.UTF_8.decode(bytes(file)).toString();
        return StandardCharsets.UTF_8.encode(text.replaceAll("(?s)  \"resumptions\" : \\[.*?\\],\n", ""));
    }

    private static ByteBuffer bytes(Path file) {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(file));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
