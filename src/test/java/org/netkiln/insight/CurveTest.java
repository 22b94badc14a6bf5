package org.netkiln.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CurveTest {
    private final Curve curve = new Curve();

    @Test
    void aShortCurveKeepsEveryValue() {
        add(3, 1, 2);

        assertThat(curve.size()).isEqualTo(3);
        assertThat(new double[] {curve.y(0), curve.y(1), curve.y(2)}).containsExactly(3, 1, 2);
        assertThat(curve.x(2)).isEqualTo(3);
    }

    @Test
    void aMillionValuesTakeNoMoreThanTheMostPoints() {
        for (int i = 1; i <= 1_000_000; i++) {
            curve.add(i, i);
        }

        assertThat(curve.size()).isBetween(Curve.MOST / 2, Curve.MOST);
        assertThat(curve.x(curve.size() - 1)).isEqualTo(1_000_000);
        assertThat(curve.y(curve.size() - 1)).isCloseTo(1_000_000, within(256.0));
    }

    @Test
    void whatWasMergedKeepsItsExtremes() {
        for (int i = 1; i <= 100_000; i++) {
            curve.add(i, i == 5 ? 77 : i == 50_001 ? -77 : 1);
        }

        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int i = 0; i < curve.size(); i++) {
            low = Math.min(low, curve.low(i));
            high = Math.max(high, curve.high(i));
        }
        assertThat(low).isEqualTo(-77);
        assertThat(high).isEqualTo(77);
    }

    @Test
    void aValueThatIsNotFiniteIsLeftOut() {
        add(1, Double.NaN, Double.POSITIVE_INFINITY, 2);

        assertThat(curve.size()).isEqualTo(2);
    }

    @Test
    void thePointAtAPlaceIsTheOneBefore() {
        add(10, 20, 30);

        assertThat(curve.at(2.9)).isEqualTo(1);
        assertThat(curve.at(3)).isEqualTo(2);
        assertThat(curve.at(0)).isZero();
    }

    /** By hand: averages 0.5·1 = 0.5, 0.25 + 0.5·3 = 1.75, over 1 - 0.5 = 0.5 and 1 - 0.25 = 0.75. */
    @Test
    void smoothingIsTheCorrectedMovingAverage() {
        add(1, 3);

        assertThat(curve.smoothed(0.5)).containsExactly(new double[] {1, 1.75 / 0.75}, within(1e-12));
    }

    @Test
    void withoutWeightSmoothingChangesNothing() {
        add(4, 2, 9);

        assertThat(curve.smoothed(0)).containsExactly(4, 2, 9);
    }

    private void add(double... values) {
        for (double value : values) {
            curve.add(curve.size() + 1, value);
        }
    }
}
