package org.netkiln.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.netkiln.check.Checker;
import org.netkiln.check.Costs;
import org.netkiln.check.Report;
import org.netkiln.engine.optim.Optimizers;
import org.netkiln.layer.Catalogue;
import org.netkiln.param.Declared;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.project.Project;
import org.netkiln.train.settings.TrainingParams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows each node's output shape and costs. A network with faults is shown as far as it can be told. */
@Command(name = "summary")
final class SummaryCommand implements Callable<Integer> {
    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private String file;

    @Option(names = "--batch", paramLabel = "N")
    private Integer batch;

    @Option(names = "--json")
    private boolean json;

    SummaryCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (batch != null && batch < 1) {
            throw new ParameterException(spec.commandLine(), "--batch " + batch + " < 1");
        }
        Result<Project> read = Projects.open(file);
        if (!read.isOk()) {
            return shell.fail(file, read.problems());
        }
        Project project = read.get();
        Report report = new Checker(Catalogue.load()).check(project.network());
        Summary summary = new Summary(report, new Costs(report, slots(project)), batch(project));
        if (json) {
            shell.out().println(Json.line(summary.json(project.name())));
        } else {
            summary.lines(shell).forEach(shell.out()::println);
        }
        long errors = report.problems().stream().filter(Problem::isError).count();
        if (errors > 0) {
            shell.note("cli.check.failed", file, errors);
        }
        return errors > 0 ? Shell.FAILED : Shell.OK;
    }

    private int batch(Project project) {
        return batch != null
                ? batch
                : new ParamValues(project.training())
                        .read(TrainingParams.BATCH_SIZE)
                        .value()
                        .orElse(1);
    }

    /** What the project's optimizer remembers of each weight; nothing if it cannot be told. */
    private static int slots(Project project) {
        Optimizers optimizers = Optimizers.load();
        return optimizer(project)
                .map(declared -> optimizers
                        .check(declared, "training.optimizer")
                        .map(type -> type.rule(declared.values()).slots().size()))
                .flatMap(Result::value)
                .orElse(0);
    }

    @SuppressWarnings("unchecked") // JSON objects have strings for keys
    private static Optional<Declared> optimizer(Project project) {
        return project.training().get("optimizer") instanceof Map<?, ?> raw
                ? Declared.fromRaw((Map<String, Object>) raw)
                : Optional.empty();
    }
}
