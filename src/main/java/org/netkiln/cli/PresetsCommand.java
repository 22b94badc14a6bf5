package org.netkiln.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.netkiln.project.Preset;
import org.netkiln.project.Presets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the projects that ship. */
@Command(name = "presets")
final class PresetsCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(names = "--json")
    private boolean json;

    PresetsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        List<Preset> presets = Presets.load().list();
        if (json) {
            shell.out()
                    .println(Json.line(presets.stream()
                            .map(preset -> Json.object(
                                    "name",
                                    preset.id(),
                                    "title",
                                    preset.project().name(),
                                    "description",
                                    preset.project().description()))
                            .toList()));
            return Shell.OK;
        }
        Table table = new Table(Set.of(), shell.heads("cli.heads.presets"));
        presets.forEach(preset ->
                table.row(preset.id(), preset.project().name(), preset.project().description()));
        table.lines().forEach(shell.out()::println);
        return Shell.OK;
    }
}
