package org.netkiln.train.record;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.netkiln.train.TrainingKit;
import org.netkiln.train.event.TrainingEvent.StepEnded;

/** A process to kill: goes on with the run in the directory it is given and says each step. */
public final class KilledProcess {
    static final int EPOCHS = 40;

    private KilledProcess() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        RunKit.resume(Path.of(args[0]), kit().reacting((event, control) -> {
            if (event instanceof StepEnded step) {
                out.println(step.step());
            }
        }));
    }

    static TrainingKit kit() {
        return new TrainingKit().with("epochs", EPOCHS).secondsPerLook(4);
    }
}
