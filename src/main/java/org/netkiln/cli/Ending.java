package org.netkiln.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.netkiln.problem.Problem;
import org.netkiln.train.TrainingState;
import org.netkiln.train.event.FinishReason;
import org.netkiln.train.event.Results;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.event.TrainingEvent.Failed;
import org.netkiln.train.event.TrainingEvent.Finished;
import org.netkiln.train.event.TrainingEvent.StepEnded;
import org.netkiln.train.event.TrainingEvent.Stopped;
import org.netkiln.train.event.TrainingEvent.WentBack;

/** What is said when a training is over: where the weights are, how to go on, or what went wrong. */
final class Ending {
    private final Shell shell;
    private final Path directory;
    private final boolean begunNow;
    private boolean trained;
    private boolean failed;
    private Optional<WentBack> wentBack = Optional.empty();
    private int exitCode = Shell.OK;
    private Runnable words = () -> {};

    /** @param begunNow whether the run is new */
    Ending(Shell shell, Path directory, boolean begunNow) {
        this.shell = shell;
        this.directory = directory;
        this.begunNow = begunNow;
    }

    /** Listens to what happens, for the end. */
    void accept(TrainingEvent event) {
        if (event instanceof StepEnded) {
            trained = true;
        } else if (event instanceof WentBack back) {
            wentBack = Optional.of(back);
        } else if (event instanceof Finished finished) {
            words = () -> finished(finished.results(), finished.reason());
        } else if (event instanceof Stopped stopped) {
            words = () -> shell.note("cli.train.stopped", stopped.results().steps(), directory);
        } else if (event instanceof Failed failure) {
            failed = true;
            exitCode = Shell.FAILED;
            words = () -> failed(failure.problem());
        }
    }

    /** Whether a new run failed before its first step, so that nothing in its directory is worth keeping. */
    boolean leavesNothing() {
        return failed && begunNow && !trained;
    }

    /**
     * Says it, once the terminal is tidy.
     *
     * @return the exit code
     */
    int tell(TrainingState state, TrainingOutput output) {
        output.end();
        words.run();
        return state == TrainingState.FAILED ? Shell.FAILED : exitCode;
    }

    private void finished(Results results, FinishReason reason) {
        if (reason == FinishReason.EARLY_STOPPING) {
            shell.note("cli.train.early", results.epochs());
        }
        if (results.bestValue().isPresent()) {
            shell.note(
                    "cli.train.best",
                    results.bestEpoch(),
                    results.monitor().key(),
                    Figures.fixed(results.bestValue().getAsDouble(), 4),
                    directory.resolve("best.safetensors"));
        } else {
            shell.note("cli.train.done", results.steps(), directory.resolve("last.safetensors"));
        }
    }

    private void failed(Problem problem) {
        shell.fail("", List.of(problem));
        if (leavesNothing()) {
            return;
        }
        if (wentBack.isPresent()) {
            String lr = Double.toString(wentBack.get().lr());
            shell.note("cli.train.went-back", wentBack.get().epoch(), directory.toString(), lr);
        } else {
            shell.note("cli.train.kept", directory.toString());
        }
    }
}
