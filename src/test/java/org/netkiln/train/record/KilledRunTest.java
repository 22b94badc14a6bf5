package org.netkiln.train.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.train.TrainingKit;
import org.netkiln.train.TrainingState;

/** A run that dies over any of its writes and goes on leaves, byte for byte, what one that never died leaves. */
class KilledRunTest {
    /** Before them the directory is made: its project and its information. */
    private static final int FIRST = 2;

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> killedInAnyWriteItEndsAsIfItHadNotBeen() {
        Path whole = folder.resolve("whole");
        BreakingDisk disk = BreakingDisk.counting();
        RunKit.train(whole, kit(), disk);
        List<DynamicTest> tests = new ArrayList<>();
        for (int write = FIRST; write < disk.done(); write++) {
            for (BreakingDisk.At at : BreakingDisk.At.values()) {
                int last = write;
                tests.add(DynamicTest.dynamicTest("write " + write + " " + at, () -> killedIn(last, at, whole)));
            }
        }
        return tests;
    }

    private void killedIn(int write, BreakingDisk.At at, Path whole) {
        Path killed = folder.resolve("killed-" + write + at);
        Path asLeft = folder.resolve("left-" + write + at);
        RunDirectory run = NewRun.create(killed, RunKit.PROJECT, RunKit.INFO, BreakingDisk.killing(write, at))
                .get();
        assertThatThrownBy(() -> {
                    try (run) {
                        kit().trainer(run).run(kit()::prepared);
                    } finally {
                        RunKit.copy(killed, asLeft);
                    }
                })
                .isInstanceOf(BreakingDisk.Killed.class);

        assertThat(RunKit.resume(asLeft, kit())).isEqualTo(TrainingState.DONE);
        assertThat(RunKit.content(asLeft)).isEqualTo(RunKit.content(whole));
    }

    /** Two epochs of six steps, with a checkpoint after every third. */
    private static TrainingKit kit() {
        return new TrainingKit().with("epochs", 2).secondsPerLook(4);
    }
}
