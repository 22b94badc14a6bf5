package org.netkiln.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.netkiln.data.DatasetInfo;
import org.netkiln.engine.ComputeThread;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.session.OpenRun;
import org.netkiln.session.PlannedRun;
import org.netkiln.session.Prepared;
import org.netkiln.train.TrainingControl;
import org.netkiln.train.TrainingState;
import org.netkiln.train.record.RunDirectory;
import org.netkiln.train.settings.Validation;

/** One training from the command line: builds the learner, holds the run's directory, shows what happens. */
final class TrainingRun {
    private static final Path RUNS = Path.of("runs");

    private final Shell shell;
    private final ComputeThread compute;
    private final String subject;
    private final Optional<Path> out;
    private final boolean json;

    /**
     * @param subject what problems are about
     * @param out the run's directory, if not the usual one
     */
    TrainingRun(Shell shell, ComputeThread compute, String subject, Optional<Path> out, boolean json) {
        this.shell = shell;
        this.compute = compute;
        this.subject = subject;
        this.out = out;
        this.json = json;
    }

    /**
     * Trains until it is over.
     *
     * @param warned of what the user has been told already
     * @return the exit code
     */
    int execute(PlannedRun planned, List<Problem> warned) throws InterruptedException, ExecutionException {
        return compute.call(() -> {
            try (planned) {
                return planned.isOver() ? over() : build(planned, warned);
            }
        });
    }

    private int over() {
        shell.note("cli.train.over");
        return Shell.OK;
    }

    private int build(PlannedRun planned, List<Problem> warned) {
        Result<OpenRun> opened = OpenRun.open(planned, out, RUNS);
        if (!opened.isOk()) {
            return shell.fail(subject, opened.problems());
        }
        try (OpenRun run = opened.get()) {
            shell.warn(opened.problems().stream()
                    .filter(problem -> !warned.contains(problem))
                    .toList());
            return train(planned, run);
        }
    }

    private int train(PlannedRun planned, OpenRun open) {
        RunDirectory run = open.directory();
        Prepared prepared = planned.prepared();
        introduce(prepared, run, planned.threads());
        TrainingOutput output = json
                ? new JsonOutput(shell, planned.steps().isPresent())
                : new TextOutput(shell, validationName(prepared), planned.steps(), System::nanoTime);
        Ending ending = new Ending(shell, run.path(), planned.resumed().isEmpty());
        TrainingControl control = new TrainingControl();
        CountDownLatch over = new CountDownLatch(1);
        try (Interruption interruption = Interruption.handle(control, over)) {
            try {
                TrainingState end = open.train(control, event -> {
                    output.accept(event);
                    ending.accept(event);
                });
                return ending.tell(end, output);
            } finally {
                output.end();
            }
        } finally {
            over.countDown();
        }
    }

    private static String validationName(Prepared prepared) {
        return prepared.settings().validation() instanceof Validation.TestSamples ? "test" : "val";
    }

    private void introduce(Prepared prepared, RunDirectory run, int threads) {
        DatasetInfo data = prepared.dataset().info();
        shell.note(
                "cli.train.start",
                prepared.project().name(),
                data.title(),
                prepared.train().size(),
                prepared.report().parameters(),
                threads,
                run.path());
    }
}
