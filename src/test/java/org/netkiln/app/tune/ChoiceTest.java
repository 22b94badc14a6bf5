package org.netkiln.app.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    @Test
    void scoreIsTheGeometricMeanOfBothTimes() {
        assertThat(new Measurement(Setting.none(), 2, 8).score()).isEqualTo(4);
    }

    @Test
    void fastestWins() {
        Measurement slow = measured("passive", 10);
        Measurement fast = measured("passive", 5);

        assertThat(Choice.best(List.of(slow, fast))).contains(fast);
    }

    @Test
    void passiveWinsWithinFivePercent() {
        Measurement active = measured("active", 100);
        Measurement passive = measured("passive", 105);

        assertThat(Choice.best(List.of(active, passive))).contains(passive);
    }

    @Test
    void activeWinsByMoreThanFivePercent() {
        Measurement active = measured("active", 100);
        Measurement passive = measured("passive", 106);

        assertThat(Choice.best(List.of(active, passive))).contains(active);
    }

    @Test
    void nothingMeasuredChoosesNothing() {
        assertThat(Choice.best(List.of())).isEmpty();
    }

    private static Measurement measured(String waiting, double milliseconds) {
        return new Measurement(Setting.none().with(Setting.WAITING, waiting), milliseconds, milliseconds);
    }
}
