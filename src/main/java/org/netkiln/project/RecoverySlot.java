package org.netkiln.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.netkiln.edit.Timeline;
import org.netkiln.problem.Problem;
import org.netkiln.weights.FileProblems;
import org.netkiln.weights.ProcessLock;

/**
 * Where one open document is kept for the case of a crash. Blocks; belongs to one IO thread.
 *
 * <p>The file is replaced as a whole or not at all. It is there while there is something to lose: what is not saved, or what
 * can be undone.
 */
public final class RecoverySlot implements AutoCloseable {
    /** Steps that are kept. */
    static final int MOST_STEPS = 200;

    private final Path file;
    private final ProcessLock lock;
    private final Disk disk;
    private final RecoveryText text = new RecoveryText();
    private Optional<Recovered> last = Optional.empty();

    RecoverySlot(Path file, ProcessLock lock, Disk disk) {
        this.file = file;
        this.lock = lock;
        this.disk = disk;
    }

    /** Replaces a file as a whole or not at all. */
    @FunctionalInterface
    interface Disk {
        void write(Path file, byte[] content) throws IOException;
    }

    /**
     * Keeps a document as it is now. Costs next to nothing if it is as it was.
     *
     * @param timeline from {@link Document#timeline}, on the document's thread
     * @param project the file in which the project was saved, if it was
     * @return why not, in which case what was kept before still is; empty if all went well
     */
    public Optional<Problem> save(Timeline<Project> timeline, Optional<Path> project) {
        Recovered now = new Recovered(project.map(Path::toAbsolutePath), timeline.bounded(MOST_STEPS));
        if (last.filter(before -> isSame(before, now)).isPresent()) {
            return Optional.empty();
        }
        try {
            if (now.timeline().isDirty() || now.timeline().states().size() > 1) {
                disk.write(file, zipped(text.write(now)));
            } else {
                Files.deleteIfExists(file);
            }
            last = Optional.of(now);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(FileProblems.cannotWrite(file, e));
        }
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Whether nothing was done in between: projects are immutable, so the same ones are at the same places. */
    private static boolean isSame(Recovered before, Recovered now) {
        Timeline<Project> old = before.timeline();
        Timeline<Project> timeline = now.timeline();
        boolean same = before.file().equals(now.file())
                && old.position() == timeline.position()
                && old.saved().equals(timeline.saved())
                && old.states().size() == timeline.states().size();
        for (int i = 0; same && i < old.states().size(); i++) {
            same = old.states().get(i) == timeline.states().get(i);
        }
        return same;
    }

    /** Forgets the document: it was closed as it should be. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            letGo();
            Files.deleteIfExists(Recovery.sibling(file, ".lock"));
        } catch (IOException stays) {
            letGo();
        }
    }

    /** Leaves the file to whoever looks for it next. */
    void letGo() {
        lock.release();
    }
}
