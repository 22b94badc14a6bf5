package org.netkiln.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.netkiln.cli.NetKilnCommand;
import picocli.CommandLine;

/** Where the program starts. Runs the command line and ends the process with its exit code. */
public final class Launcher {
    private Launcher() {}

    /**
     * Runs one command.
     *
     * @param args the user's words, as typed after {@code netkiln}
     */
    public static void main(String[] args) {
        CommandLine commands = NetKilnCommand.commandLine();
        commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(commands.execute(args));
    }
}
