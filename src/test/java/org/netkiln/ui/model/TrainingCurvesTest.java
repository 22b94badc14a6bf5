package org.netkiln.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.netkiln.train.record.MetricsRow;
import org.netkiln.train.record.MetricsRow.Kind;

class TrainingCurvesTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    @Test
    void stepsLieAtTheirPartOfAnEpoch() {
        TrainingCurves curves = TrainingCurves.of(
                List.of(
                        row(Kind.STEP, 1, 1, 2.5, NONE),
                        row(Kind.STEP, 1, 2, 2.25, NONE),
                        row(Kind.EPOCH, 1, 2, 2.375, OptionalDouble.of(2.0)),
                        row(Kind.STEP, 2, 3, 1.5, NONE)),
                100);

        assertThat(List.of(curves.loss().x(0), curves.loss().x(1), curves.loss().x(2)))
                .containsExactly(0.5, 1.0, 1.5);
        assertThat(List.of(curves.loss().y(0), curves.loss().y(1), curves.loss().y(2)))
                .containsExactly(2.5, 2.25, 1.5);
        assertThat(curves.epochLoss().y(0)).isEqualTo(2.375);
        assertThat(curves.valLoss().x(0)).isEqualTo(1);
        assertThat(curves.valLoss().y(0)).isEqualTo(2.0);
        assertThat(curves.accuracy().isEmpty()).isTrue();
    }

    @Test
    void beforeTheFirstEpochEndsItsLengthIsToldFromOutside() {
        TrainingCurves curves = TrainingCurves.of(List.of(row(Kind.STEP, 1, 25, 2.5, NONE)), 100);

        assertThat(curves.loss().x(0)).isEqualTo(0.25);
    }

    private static MetricsRow row(Kind kind, int epoch, long step, double loss, OptionalDouble valLoss) {
        return new MetricsRow(kind, epoch, step, loss, NONE, valLoss, NONE, 0.001, step, NONE);
    }
}
