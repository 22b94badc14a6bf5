package org.netkiln.engine.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneThreadsTest {
    private static final int LANES = 3;

    private final LaneThreads threads = new LaneThreads(LANES);

    @AfterEach
    void close() {
        threads.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void outOfMemoryIsTheSameErrorOnWhicheverThreadItHappens(int lane) {
        OutOfMemoryError failure = new OutOfMemoryError("planned");
        assertThatThrownBy(() -> run(lane, () -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    /** What oneDNN says under a limit of the process's memory. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void nativeCodesWordsForItAreUnderstood(int lane) {
        assertThatThrownBy(() -> run(lane, () -> {
                    throw new RuntimeException("could not create a memory object");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aFailureElsewhereIsTheCauseAndTheOthersDoNotWait(int lane) {
        ArithmeticException failure = new ArithmeticException("planned");
        assertThatThrownBy(() -> run(lane, () -> {
                    throw failure;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCause(failure);
    }

    /** Lanes that meet, of which one fails instead. */
    private void run(int failing, Runnable failure) {
        Meeting meeting = new Meeting(LANES);
        List<Runnable> tasks = new ArrayList<>();
        for (int lane = 0; lane < LANES; lane++) {
            tasks.add(lane == failing ? failure : meeting::await);
        }
        threads.run(tasks, meeting, 1);
    }
}
