package org.netkiln.cli;

import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The top command: it only explains itself; the work is in its subcommands. */
@Command(name = "netkiln", mixinStandardHelpOptions = true, versionProvider = NetKilnCommand.Version.class)
public final class NetKilnCommand implements Runnable {
    private static final String USAGE = "org.netkiln.usage";

    @Spec
    private CommandSpec spec;

    private NetKilnCommand() {}

    /** The command line with every subcommand, ready to execute. */
    public static CommandLine commandLine(Shell shell) {
        CommandLine commands = new CommandLine(new NetKilnCommand());
        commands.addSubcommand(new CheckCommand(shell));
        commands.addSubcommand(new SummaryCommand(shell));
        commands.addSubcommand(new TrainCommand(shell));
        commands.addSubcommand(new EvaluateCommand(shell));
        commands.addSubcommand(new PredictCommand(shell));
        commands.addSubcommand(new LayersCommand(shell));
        commands.addSubcommand(new PresetsCommand(shell));
        commands.addSubcommand(new DatasetsCommand(shell));
        commands.addSubcommand(new DevicesCommand(shell));
        commands.addSubcommand(new RunsCommand(shell));
        commands.setResourceBundle(ResourceBundle.getBundle(USAGE));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> shell.crashed(failure));
        commands.setOut(shell.out());
        commands.setErr(shell.err());
        return commands;
    }

    /** What {@code --version} says: the version that Maven wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = NetKilnCommand.class.getPackage().getImplementationVersion();
            return new String[] {"netkiln " + (version == null ? "dev" : version)};
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
