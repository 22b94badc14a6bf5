package org.netkiln.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.weights.AtomicFile;
import org.netkiln.weights.FileProblems;

/** The file with the user's settings. Blocks: call on an IO thread, or before the window is there. */
public final class SettingsFile {
    private final Path file;

    /** @param file need not be there, nor its folder */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /**
     * What it says; the defaults if it is not there. There always are settings: if the file is damaged, they are the defaults
     * with a warning, and the file is put aside under another name.
     */
    public Result<Settings> read() {
        try {
            return Result.of(SettingsText.read(new Places(file.toString()), Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Result.of(Settings.defaults());
        } catch (BadProject e) {
            return Result.of(Settings.defaults(), List.of(putAside(e.problem().message())));
        } catch (IOException e) {
            Text why = FileProblems.cannotRead(file, e).message();
            return Result.of(Settings.defaults(), List.of(Problem.warning(new Where.Project(), why)));
        }
    }

    private Problem putAside(Text why) {
        Path aside = file.resolveSibling(file.getFileName() + ".aside");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return Problem.warning(new Where.Project(), Text.of("recovery.settings-aside", why, aside.toString()));
        } catch (IOException e) {
            return Problem.warning(
                    new Where.Project(), FileProblems.cannotWrite(aside, e).message());
        }
    }

    /**
     * Puts settings into it, as a whole or not at all.
     *
     * @return why not; empty if all went well
     */
    public Optional<Problem> write(Settings settings) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            AtomicFile.write(file, SettingsText.write(settings));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(FileProblems.cannotWrite(file, e));
        }
    }

    /**
     * Changes what it says now, which another window may have written since.
     *
     * @return the settings as they are now, with a warning if they could not be written
     */
    public Result<Settings> update(UnaryOperator<Settings> change) {
        Result<Settings> before = read();
        Settings after = change.apply(before.get());
        List<Problem> warnings = write(after)
                .map(problem -> List.of(Problem.warning(problem.where(), problem.message())))
                .orElse(before.problems());
        return Result.of(after, warnings);
    }
}
