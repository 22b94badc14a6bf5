package org.netkiln.app;

import java.io.OutputStream;
import java.io.PrintStream;
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
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        // SameDiff prints its progress to standard output, where it would break --json.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        CommandLine commands = NetKilnCommand.commandLine();
        commands.setOut(out);
        commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(commands.execute(args));
    }
}
