package org.netkiln.cli;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The top command: alone it opens the window; all other work is in its subcommands. */
@Command(name = "netkiln", mixinStandardHelpOptions = true, versionProvider = NetKilnCommand.Version.class)
public final class NetKilnCommand implements Callable<Integer> {
    private static final String USAGE = "org.netkiln.usage";

    /** English is in the base bundle: the machine's own language must not stand in for it. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final WindowOpener window;

    private NetKilnCommand(WindowOpener window) {
        this.window = window;
    }

    /** The command line with every subcommand, ready to execute. */
    public static CommandLine commandLine(Shell shell, WindowOpener window) {
        CommandLine commands = new CommandLine(new NetKilnCommand(window));
        commands.addSubcommand(new OpenCommand(window));
        commands.addSubcommand(new CheckCommand(shell));
        commands.addSubcommand(new SummaryCommand(shell));
        commands.addSubcommand(new TrainCommand(shell));
        commands.addSubcommand(new EvaluateCommand(shell));
        commands.addSubcommand(new PredictCommand(shell));
        commands.addSubcommand(new ExportCommand(shell));
        commands.addSubcommand(new LayersCommand(shell));
        commands.addSubcommand(new PresetsCommand(shell));
        commands.addSubcommand(new DatasetsCommand(shell));
        commands.addSubcommand(new DevicesCommand(shell));
        commands.addSubcommand(new RunsCommand(shell));
        commands.getSubcommands().values().forEach(NetKilnCommand::addHelp);
        commands.setResourceBundle(
                ResourceBundle.getBundle(USAGE, shell.messages().locale(), NO_FALLBACK));
        commands.setParameterExceptionHandler((mistake, words) -> shell.misused(mistake));
        commands.setExecutionStrategy(parsed -> execute(parsed, shell));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> shell.crashed(failure));
        commands.setOut(shell.out());
        commands.setErr(shell.err());
        return commands;
    }

    /** Errors too, such as a heap that is too small, are one line and an exit code. */
    private static int execute(ParseResult parsed, Shell shell) {
        try {
            return new RunLast().execute(parsed);
        } catch (Error failure) {
            return shell.crashed(failure);
        }
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build());
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
    public Integer call() {
        return window.open(Optional.empty());
    }
}
