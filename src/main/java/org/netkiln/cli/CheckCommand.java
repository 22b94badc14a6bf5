package org.netkiln.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.project.Project;
import org.netkiln.session.Kit;
import org.netkiln.session.Preparation;
import org.netkiln.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is wrong with a project, each with where and how to mend it. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(paramLabel = "FILE")
    private String file;

    @Option(names = "--json")
    private boolean json;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Result<Project> read = Projects.open(file);
        if (!read.isOk()) {
            if (json) {
                print(read.problems());
            }
            return shell.fail(file, read.problems());
        }
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(new Preparation(Kit.load()).problems(read.get()));
        print(problems);
        long errors = problems.stream().filter(Problem::isError).count();
        if (errors > 0) {
            shell.note("cli.check.failed", file, errors);
            return Shell.FAILED;
        }
        return Shell.OK;
    }

    private void print(List<Problem> problems) {
        if (json) {
            shell.out()
                    .println(Json.line(Json.object(
                            "ok",
                            problems.stream().noneMatch(Problem::isError),
                            "problems",
                            Json.problems(shell, problems))));
            return;
        }
        for (Problem problem : problems) {
            String severity = shell.render(Text.of(problem.isError() ? "cli.error" : "cli.warning"));
            shell.out().println(severity + "  " + shell.line(problem));
        }
        if (problems.isEmpty()) {
            shell.say("cli.check.none");
        }
    }
}
