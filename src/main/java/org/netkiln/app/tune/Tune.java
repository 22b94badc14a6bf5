package org.netkiln.app.tune;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The self-test's entry point: {@code Tune FILE} measures and writes the result to FILE. */
public final class Tune {
    /** No measurement begins later than this; one takes three seconds, and never more than eight. */
    private static final long NANOS = 17_000_000_000L;

    private Tune() {}

    /**
     * Measures this processor.
     *
     * @param args the file to write
     */
    public static void main(String[] args) throws IOException {
        Path scratch = Files.createTempDirectory("netkiln-tune");
        try {
            TuningFile.write(Path.of(args[0]), measure(scratch));
        } finally {
            delete(scratch);
        }
    }

    private static List<Measurement> measure(Path scratch) throws IOException {
        long end = System.nanoTime() + NANOS;
        ProbeProcess probe = new ProbeProcess(scratch);
        Candidates candidates = new Candidates(
                System.getProperty("os.arch"),
                Processor.flags(Path.of("/proc/cpuinfo")),
                Runtime.getRuntime().availableProcessors(),
                System.getenv().keySet());
        return new Search(probe::measure, () -> System.nanoTime() < end).run(candidates);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Tune::deleteFile);
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
