package org.netkiln.cli;

import java.nio.file.Path;
import java.util.List;
import org.netkiln.problem.Problem;
import org.netkiln.text.Text;
import org.netkiln.train.TrainingState;
import org.netkiln.train.event.FinishReason;
import org.netkiln.train.event.Results;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.event.TrainingEvent.Failed;
import org.netkiln.train.event.TrainingEvent.Finished;
import org.netkiln.train.event.TrainingEvent.Stopped;

/** What is said when a training is over: where the weights are, how to go on, or what went wrong. */
final class Ending {
    private final Shell shell;
    private final Path directory;
    private int exitCode = Shell.OK;
    private Runnable words = () -> {};

    Ending(Shell shell, Path directory) {
        this.shell = shell;
        this.directory = directory;
    }

    /** Listens for the last event. */
    void accept(TrainingEvent event) {
        if (event instanceof Finished finished) {
            words = () -> finished(finished.results(), finished.reason());
        } else if (event instanceof Stopped stopped) {
            words = () -> shell.note("cli.train.stopped", stopped.results().steps(), directory);
        } else if (event instanceof Failed failed) {
            exitCode = Shell.FAILED;
            words = () -> failed(failed.problem());
        }
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
        shell.err().println(shell.render(Text.of("cli.train.kept", directory.toString())));
    }
}
