package org.netkiln.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.netkiln.engine.ComputeThread;
import org.netkiln.insight.Confusion;
import org.netkiln.insight.Evaluation;
import org.netkiln.problem.Result;
import org.netkiln.session.Prepared;
import org.netkiln.train.settings.Overrides;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Loss, accuracy and confusion matrix of a run's weights on the test samples. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private RunOptions run;

    @Option(names = "--data", paramLabel = "NAME|PATH")
    private String data;

    @Option(names = "--json")
    private boolean json;

    EvaluateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws Exception {
        Overrides overrides = data == null ? Overrides.none() : Overrides.none().dataset(data);
        try (ComputeThread compute = new ComputeThread()) {
            return compute.call(() -> {
                Result<TrainedNetwork> opened = TrainedNetwork.open(run.run(), run.last(), true);
                if (!opened.isOk()) {
                    return shell.fail(run.run().toString(), opened.problems());
                }
                try (TrainedNetwork network = opened.get()) {
                    return evaluate(network, overrides);
                }
            });
        }
    }

    private int evaluate(TrainedNetwork network, Overrides overrides) {
        Result<Prepared> data = network.data(overrides);
        Result<Evaluation> result = data.then(prepared -> Evaluation.of(
                network.learner(), prepared.test(), network.settings().batchSize()));
        if (!result.isOk()) {
            return shell.fail(run.run().toString(), result.problems());
        }
        List<String> classes = data.get().dataset().info().classes();
        if (json) {
            shell.out().println(json(result.get(), classes));
        } else {
            print(result.get(), classes);
        }
        return Shell.OK;
    }

    private static String json(Evaluation evaluation, List<String> classes) {
        return Json.line(Json.object(
                "loss",
                evaluation.loss(),
                "accuracy",
                evaluation.accuracy().isPresent() ? evaluation.accuracy().getAsDouble() : null,
                "samples",
                evaluation.samples(),
                "classes",
                classes,
                "confusion",
                evaluation.confusion().map(Confusion::counts).orElse(null)));
    }

    private void print(Evaluation evaluation, List<String> classes) {
        String loss = Figures.fixed(evaluation.loss(), 4);
        if (evaluation.confusion().isEmpty()) {
            shell.say("cli.evaluate.loss", loss, evaluation.samples());
            return;
        }
        String accuracy = Figures.fixed(evaluation.accuracy().orElseThrow(), 4);
        shell.say("cli.evaluate.result", loss, accuracy, evaluation.samples());
        shell.out().println();
        ConfusionTable.lines(evaluation.confusion().get(), classes, shell.heads("cli.heads.confusion"))
                .forEach(shell.out()::println);
    }
}
