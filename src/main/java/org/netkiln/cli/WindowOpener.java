package org.netkiln.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Opens the window, which the command line itself does not see. */
@FunctionalInterface
public interface WindowOpener {
    /**
     * Opens the window and returns when it is closed.
     *
     * @param file the project to open
     * @return the exit code
     */
    int open(Optional<Path> file);
}
