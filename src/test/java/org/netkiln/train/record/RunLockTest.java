package org.netkiln.train.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run stays its process's until it is closed. Systems in the manner of POSIX drop a process's lock on a file as soon as the
 * process closes that file anywhere; what another process sees tells whether it is still there.
 */
class RunLockTest {
    @TempDir
    private Path folder;

    private Path directory;
    private RunDirectory run;

    @BeforeEach
    void aRunUnderWay() {
        directory = folder.resolve("run");
        run = NewRun.create(directory, RunKit.PROJECT, RunKit.INFO).get();
    }

    @Test
    void anotherProcessSeesThatItIsHeldAndThatItNoLongerIs() {
        assertThat(OtherProcess.sees(directory)).isEqualTo("held");
        run.close();
        assertThat(OtherProcess.sees(directory)).isEqualTo("free");
    }

    @Test
    void lookingAtARunDoesNotLetGoOfIt() {
        assertThat(RunRecord.open(directory).get().status()).isEqualTo(RunStatus.RUNNING);
        assertThat(RunList.in(folder).get().runs()).hasSize(1);
        assertThat(OtherProcess.sees(directory)).isEqualTo("held");
        run.close();
    }

    @Test
    void askingForARunTwiceDoesNotLetGoOfIt() {
        assertThat(ResumedRun.open(directory).isOk()).isFalse();
        assertThat(OtherProcess.sees(directory)).isEqualTo("held");
        run.close();
    }

    @Test
    void aRunThatIsClosedCanBeTakenUpAgain() {
        run.close();
        RunKit.touch(directory);
    }

    @Test
    void whatAKilledProcessLeftOfItsClaimDoesNotHoldTheRun() throws IOException {
        run.close();
        Files.writeString(directory.resolve("state/holder"), "another process");
        assertThat(RunRecord.open(directory).get().status()).isEqualTo(RunStatus.INTERRUPTED);
        RunKit.touch(directory);
    }

    @Test
    void aCopyOfARunUnderWayIsHeldByNobody() {
        Path copy = folder.resolve("copy");
        RunKit.copy(directory, copy);
        assertThat(RunRecord.open(copy).get().status()).isEqualTo(RunStatus.INTERRUPTED);
        run.close();
    }

    @Test
    void aHolderThatSomeoneDeletedDoesNotMakeTheRunFree() throws IOException {
        Files.delete(directory.resolve("state/holder"));
        assertThat(RunRecord.open(directory).get().status()).isEqualTo(RunStatus.RUNNING);
        run.close();
    }
}
