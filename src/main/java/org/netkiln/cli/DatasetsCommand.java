package org.netkiln.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.netkiln.data.DatasetInfo;
import org.netkiln.data.Datasets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the datasets that ship. */
@Command(name = "datasets")
final class DatasetsCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(names = "--json")
    private boolean json;

    DatasetsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        List<DatasetInfo> infos = Datasets.load().infos();
        if (json) {
            shell.out()
                    .println(Json.line(infos.stream().map(DatasetsCommand::json).toList()));
            return Shell.OK;
        }
        Table table = new Table(Set.of(2, 3), shell.heads("cli.heads.datasets"));
        infos.forEach(info -> table.row(
                info.name(),
                info.shape().toString(),
                Figures.count(info.trainSize()),
                Figures.count(info.testSize()),
                String.join(", ", info.classes()),
                info.licence()));
        table.lines().forEach(shell.out()::println);
        return Shell.OK;
    }

    private static Object json(DatasetInfo info) {
        return Json.object(
                "name",
                info.name(),
                "title",
                info.title(),
                "shape",
                info.shape().sizes(),
                "train",
                info.trainSize(),
                "test",
                info.testSize(),
                "classes",
                info.classes(),
                "source",
                info.source(),
                "licence",
                info.licence());
    }
}
