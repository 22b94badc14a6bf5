package org.netkiln.project;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.weights.FileProblems;

/**
 * A document that a program left when it did not end well. Whoever found it holds it and ends with one of {@link #adopt},
 * {@link #discard} and {@link #leave}. Blocks; belongs to one IO thread.
 */
public final class Leftover {
    /** Far more than any history needs. */
    private static final int LONGEST = 1 << 28;

    private final Path file;
    private final RecoverySlot slot;

    Leftover(Path file, RecoverySlot slot) {
        this.file = file;
        this.slot = slot;
    }

    /** When it was kept last. */
    public Instant lastSaved() {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }

    /**
     * What is in it. If that cannot be understood, because it is damaged or of a later version, the problem says so, and the
     * file is put aside under another name, so that nothing is lost and nobody finds it again.
     */
    public Result<Recovered> read() {
        try {
            return Result.of(RecoveryText.read(new Places(file.toString()), unzipped()));
        } catch (BadProject e) {
            return putAside(e.problem().message());
        } catch (EOFException | ZipException e) {
            return putAside(Text.of("recovery.not-whole"));
        } catch (IOException e) {
            return Result.failed(FileProblems.cannotRead(file, e));
        }
    }

    private byte[] unzipped() throws IOException, BadProject {
        try (InputStream zip = new GZIPInputStream(Files.newInputStream(file))) {
            byte[] bytes = zip.readNBytes(LONGEST);
            if (bytes.length == LONGEST) {
                throw RecoveryText.damaged(new Places(file.toString()));
            }
            return bytes;
        }
    }

    private Result<Recovered> putAside(Text why) {
        Path aside = Recovery.sibling(file, ".aside");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            slot.close();
        } catch (IOException e) {
            return Result.failed(FileProblems.cannotWrite(aside, e));
        }
        return Result.failed(Problem.error(new Where.Project(), Text.of("recovery.put-aside", why, aside.toString())));
    }

    /** Goes on with it: its file stays until the document is kept anew, or closed. */
    public RecoverySlot adopt() {
        return slot;
    }

    /** Deletes it: nobody wants it back. */
    public void discard() {
        slot.close();
    }

    /** Leaves it for the next time. */
    public void leave() {
        slot.letGo();
    }
}
