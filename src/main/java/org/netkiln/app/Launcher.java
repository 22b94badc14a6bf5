package org.netkiln.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import org.netkiln.cli.NetKilnCommand;
import org.netkiln.cli.Shell;
import org.netkiln.text.Messages;

/** Where the program starts. Runs the command line and ends the process with its exit code. */
public final class Launcher {
    /** Set by the launcher script, which can tell: whether a person watches standard output. */
    private static final String TERMINAL = "netkiln.terminal";

    private Launcher() {}

    /**
     * Runs one command.
     *
     * @param args the user's words, as typed after {@code netkiln}
     */
    public static void main(String[] args) {
        // Networks are drawn by Java2D, which would look for a screen; the window is JavaFX's, which does not ask it.
        System.setProperty("java.awt.headless", "true");
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        // SameDiff prints its progress to standard output, where it would break --json.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Shell shell = new Shell(
                out,
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                new Messages(Locale.getDefault()),
                Boolean.getBoolean(TERMINAL));
        System.exit(NetKilnCommand.commandLine(shell, Launcher::open).execute(args));
    }

    private static int open(Optional<Path> file) {
        Application.launch(NetKilnApp.class, file.map(Path::toString).stream().toArray(String[]::new));
        return 0;
    }
}
