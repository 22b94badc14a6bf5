package org.netkiln.app.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {
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
    void fewerThreadsWinWithinFivePercent() {
        Measurement all = threads(4, 100, 1);
        Measurement half = threads(2, 104, 9);

        assertThat(Choice.best(List.of(all, half))).contains(half);
    }

    @Test
    void fasterProductsDecideAmongEquals() {
        Measurement slow = threads(2, 100, 8);
        Measurement fast = threads(2, 103, 2);

        assertThat(Choice.best(List.of(slow, fast))).contains(fast);
    }

    @Test
    void nothingMeasuredChoosesNothing() {
        assertThat(Choice.best(List.of())).isEmpty();
    }

    private static Measurement threads(int count, double step, double product) {
        return new Measurement(Setting.none().with(Setting.THREADS, Integer.toString(count)), step, product);
    }

    private static Measurement measured(String waiting, double milliseconds) {
        return new Measurement(Setting.none().with(Setting.WAITING, waiting), milliseconds, milliseconds);
    }
}
