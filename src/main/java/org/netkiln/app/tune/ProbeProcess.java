package org.netkiln.app.tune;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs {@link Probe} in a child process under a setting. */
final class ProbeProcess {
    private static final long SECONDS = 8;

    private final Path folder;

    /**
     * Makes a runner.
     *
     * @param folder where a child may leave its output and, when a kernel crashes it, its traces
     */
    ProbeProcess(Path folder) {
        this.folder = folder;
    }

    /** The times under this setting; nothing if the child crashed, hung or computed wrong numbers. */
    Optional<Measurement> measure(Setting setting) {
        try {
            Path output = Files.createTempFile(folder, "probe", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command())
                    .redirectOutput(output.toFile())
                    .redirectError(Redirect.DISCARD);
            setting.applyTo(builder.environment());
            return finished(builder.start()) ? Measurement.parse(setting, Files.readString(output)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-XX:-CreateCoredumpOnCrash");
        command.add("-XX:ErrorFile=" + folder.resolve("crash-%p.log"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Probe.class.getName()));
        return command;
    }

    private static boolean finished(Process child) {
        try {
            return child.waitFor(SECONDS, TimeUnit.SECONDS) && child.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            child.destroyForcibly();
        }
    }
}
