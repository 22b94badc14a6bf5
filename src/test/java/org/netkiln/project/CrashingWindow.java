package org.netkiln.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.netkiln.graph.Network;

/** A process of its own that has a project open, and ends without closing anything when it is told to. */
public final class CrashingWindow implements AutoCloseable {
    private final Process process;

    private CrashingWindow(Process process) {
        this.process = process;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path file = folder.resolve("mine.json");
        Document document = new Document(Project.of("Mine", Network.empty()));
        document.rename("Unsaved");
        new Recovery(folder.resolve("recovery")).open().get().save(document.timeline(), Optional.of(file));
        boolean free = new OpenFiles(folder.resolve("open")).claim(file).isOk();
        System.out.write(free ? 'f' : 't');
        System.out.flush();
        System.in.read();
        Runtime.getRuntime().halt(1);
    }

    /** Starts one, which has {@code mine.json} in a folder open. */
    static CrashingWindow start(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CrashingWindow.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.getInputStream().read() != 'f') {
            throw new AssertionError("the file was taken");
        }
        return new CrashingWindow(process);
    }

    void crash() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
