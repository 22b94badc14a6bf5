package org.netkiln.ui.fx;

import java.nio.file.Path;
import java.util.Optional;

/** Questions that stop everything until they are answered. Tests answer in a person's place. */
public interface Dialogs {
    /** A kind of file. @param pattern {@code *.png}, or several with {@code ;} between them */
    record FileKind(String name, String pattern) {}

    /** What becomes of changes that were not saved. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** Which file to open; empty if none after all. */
    Optional<Path> openFile(String title, FileKind kind);

    /** Where to save; an existing file was confirmed. Empty if nowhere after all. */
    Optional<Path> saveFile(String title, String suggestion, FileKind kind);

    /** Which folder; empty if none after all. */
    Optional<Path> folder(String title);

    /** Asks what to do with a project's changes. */
    Unsaved unsaved(String project);

    /** Asks for one line of text; empty if the user thinks better of it. */
    Optional<String> line(String title, String label, String suggestion);
}
