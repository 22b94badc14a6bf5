package org.netkiln.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The top command: it only explains itself; the work is in its subcommands. */
@Command(
        name = "netkiln",
        mixinStandardHelpOptions = true,
        version = "netkiln 0.1.0",
        description = "Assemble a neural network, see every shape, train it, take it away.")
public final class NetKilnCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private NetKilnCommand() {}

    /** The command line with every subcommand, ready to execute. */
    public static CommandLine commandLine() {
        return new CommandLine(new NetKilnCommand());
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
