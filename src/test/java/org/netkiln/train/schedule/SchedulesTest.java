package org.netkiln.train.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netkiln.param.Declared;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Problem;
import org.netkiln.train.metric.EpochMetrics;

class SchedulesTest {
    private final Schedules schedules = Schedules.load();

    @Test
    void allFiveAreFound() {
        assertThat(schedules.all())
                .extracting(schedule -> schedule.info().type())
                .containsExactly(
                        "cosine_annealing_lr", "exponential_lr", "multi_step_lr", "reduce_lr_on_plateau", "step_lr");
    }

    @Test
    void everyParameterExplainsItself() {
        assertThat(schedules.all())
                .flatExtracting(schedule -> schedule.info().schema().params())
                .allSatisfy(param -> assertThat(param.help()).isNotEmpty());
    }

    @Test
    void anUnknownScheduleIsNamedWithThoseThatThereAre() {
        List<Problem> problems = schedules.check(new Declared("linear_lr", ParamValues.empty()), "training.schedule");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.where().label()).isEqualTo("training.schedule.type");
            assertThat(problem.message().args().get(0)).isEqualTo("linear_lr");
            assertThat(problem.message().args().get(1).toString()).contains("step_lr");
        });
    }

    @Test
    void aMissingParameterIsAProblemAtItsPath() {
        List<Problem> problems = schedules.check(new Declared("step_lr", ParamValues.empty()), "training.schedule");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.where().label()).isEqualTo("training.schedule.step_size");
        });
    }

    @Test
    void aRateSetByHandIsReducedFromThere() {
        Pace pace = Pace.start(0.1).withLr(0.8).epochEnded();
        assertThat(new ExponentialLr()
                        .next(ParamValues.of("gamma", 0.5), pace, EpochMetrics.of(1, 0))
                        .lr())
                .isEqualTo(0.4);
    }

    @Test
    void plateauWatchesTheValidationWhereThereIsOne() {
        ParamValues values = new ParamValues(Map.of("patience", 0));
        Pace pace = Pace.start(0.1);
        pace = new ReduceLrOnPlateau()
                .next(values, pace.epochEnded(), EpochMetrics.of(1, 0).validated(1, 0));
        pace = new ReduceLrOnPlateau()
                .next(values, pace.epochEnded(), EpochMetrics.of(0.5, 0).validated(1, 0));
        assertThat(pace.lr()).isEqualTo(0.1 * 0.1);
    }
}
