package org.netkiln.train.record;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.netkiln.weights.ProcessLock;

/** A process of its own that says whether it finds a run's directory held. */
public final class OtherProcess {
    private OtherProcess() {}

    public static void main(String[] args) {
        boolean held = ProcessLock.isHeld(Path.of(args[0]));
        new PrintStream(System.out, true, StandardCharsets.US_ASCII).print(held ? "held" : "free");
    }

    /** What another process sees now. */
    static String sees(Path directory) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            OtherProcess.class.getName(),
                            new RunFiles(directory).lock().toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }
}
