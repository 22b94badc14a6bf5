package org.netkiln.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.netkiln.problem.Result;
import org.netkiln.text.Text;
import org.netkiln.train.record.RunInfo;
import org.netkiln.train.record.RunList;
import org.netkiln.train.record.RunRecord;
import org.netkiln.train.record.RunResults;
import org.netkiln.train.record.RunStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the runs in a folder, the latest first. */
@Command(name = "runs")
final class RunsCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(paramLabel = "DIR", arity = "0..1")
    private Path folder = Path.of("runs");

    @Option(names = "--json")
    private boolean json;

    RunsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Result<RunList> listed = RunList.in(folder);
        if (!listed.isOk()) {
            return shell.fail(folder.toString(), listed.problems());
        }
        List<RunRecord> runs = listed.get().runs();
        if (json) {
            shell.out().println(Json.line(runs.stream().map(RunsCommand::json).toList()));
        } else if (runs.isEmpty()) {
            shell.say("cli.runs.none", folder.toString());
        } else {
            print(runs);
        }
        listed.get().damaged().forEach(problem -> shell.err().println("netkiln: " + shell.line(problem)));
        return Shell.OK;
    }

    private void print(List<RunRecord> runs) {
        Table table = new Table(Set.of(3, 4, 5, 6), shell.heads("cli.heads.runs"));
        for (RunRecord run : runs) {
            Optional<RunResults> results = Optional.ofNullable(run.info().results());
            table.row(
                    run.path().toString(),
                    run.info().started(),
                    words(run.status()),
                    results.map(it -> Integer.toString(it.epochs())).orElse("0"),
                    results.map(it -> Figures.count(it.steps())).orElse("0"),
                    results.flatMap(RunsCommand::best).orElse("–"),
                    Figures.duration(run.info().duration()));
        }
        table.lines().forEach(shell.out()::println);
    }

    private static Optional<String> best(RunResults results) {
        return Optional.ofNullable(results.best()).map(best -> results.bestBy() + " " + Figures.fixed(best, 4));
    }

    private static Object json(RunRecord run) {
        RunInfo info = run.info();
        return Json.object(
                "path",
                run.path().toString(),
                "name",
                info.name(),
                "started",
                info.started(),
                "status",
                status(run),
                "seed",
                info.seed(),
                "dataset",
                info.dataset().name(),
                "duration",
                info.duration(),
                "results",
                info.results());
    }

    private String words(RunStatus status) {
        return shell.render(
                switch (status) {
                    case RUNNING -> Text.of("cli.status.running");
                    case DONE -> Text.of("cli.status.done");
                    case STOPPED -> Text.of("cli.status.stopped");
                    case FAILED -> Text.of("cli.status.failed");
                    case INTERRUPTED -> Text.of("cli.status.interrupted");
                });
    }

    private static String status(RunRecord run) {
        return run.status().name().toLowerCase(Locale.ROOT);
    }
}
