package org.netkiln.app.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.netkiln.engine.Devices;

class LenetStepsTest {
    @Test
    void stepsAreDividedAmongLanesAsInTraining() {
        try (LenetSteps steps = new LenetSteps()) {
            assertThat(steps.lanes()).isEqualTo(Devices.threads());
        }
    }

    /** A network that knows nothing yet takes every class for equally likely. */
    @Test
    void itReallyLearns() {
        try (LenetSteps steps = new LenetSteps()) {
            double first = steps.run();
            assertThat(first).isCloseTo(Math.log(10), within(0.1));
            for (int step = 0; step < 20; step++) {
                steps.run();
            }
            assertThat(steps.run()).isLessThan(first);
        }
    }
}
