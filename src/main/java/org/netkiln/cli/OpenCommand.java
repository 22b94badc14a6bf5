package org.netkiln.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens a project in the window. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
    private final WindowOpener window;

    @Parameters(paramLabel = "FILE", arity = "0..1")
    private Path file;

    OpenCommand(WindowOpener window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        return window.open(Optional.ofNullable(file));
    }
}
