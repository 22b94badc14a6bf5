package org.netkiln.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.netkiln.ui.fx.FxThread;

/** Shows a file in the system's own file manager. */
final class FolderWindow {
    private final List<String> command;

    FolderWindow(Path file) {
        this.command = command(System.getProperty("os.name", ""), file);
    }

    /** The system's command: on Linux it opens the folder, elsewhere it also marks the file. */
    static List<String> command(String system, Path file) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("explorer.exe", "/select," + file);
        }
        return name.startsWith("mac")
                ? List.of("open", "-R", file.toString())
                : List.of("xdg-open", String.valueOf(file.getParent()));
    }

    /** @param failed told on the FX thread if there is no such command, or it does not work */
    void open(Consumer<List<String>> failed) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.onExit().thenAccept(ended -> {
                // Explorer says 1 when all went well.
                if (ended.exitValue() > 1) {
                    FxThread.later(() -> failed.accept(command));
                }
            });
        } catch (IOException noSuchCommand) {
            FxThread.later(() -> failed.accept(command));
        }
    }
}
