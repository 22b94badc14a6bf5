package org.netkiln.engine.optim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netkiln.param.Declared;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;

class OptimizersTest {
    private final Optimizers optimizers = Optimizers.load();

    @Test
    void thereAreFour() {
        assertThat(optimizers.types().stream().map(OptimizerType::type))
                .containsExactly("adam", "adamw", "rmsprop", "sgd");
    }

    @Test
    void anUnknownTypeIsAProblemAtTheType() {
        assertThat(only(Map.of("type", "adagrad")).where().label()).isEqualTo("training.optimizer.type");
    }

    @Test
    void aSettingOutOfRangeIsAProblemAtTheSetting() {
        assertThat(only(Map.of("type", "adam", "lr", -0.1)).where().label()).isEqualTo("training.optimizer.lr");
    }

    @Test
    void sgdNeedsALearningRate() {
        assertThat(only(Map.of("type", "sgd")).where().label()).isEqualTo("training.optimizer.lr");
    }

    @Test
    void aBetaOfOneIsOutOfRange() {
        assertThat(only(Map.of("type", "adam", "betas", List.of(0.9, 1.0)))
                        .where()
                        .label())
                .isEqualTo("training.optimizer.betas");
    }

    @Test
    void nesterovWithoutMomentumIsAProblem() {
        assertThat(only(Map.of("type", "sgd", "lr", 0.1, "nesterov", true))
                        .where()
                        .label())
                .isEqualTo("training.optimizer.nesterov");
    }

    @Test
    void anUnknownSettingIsOnlyAWarning() {
        Result<OptimizerType> result = check(Map.of("type", "adam", "momentum", 0.9));
        assertThat(result.isOk()).isTrue();
        assertThat(result.problems()).noneMatch(Problem::isError).hasSize(1);
    }

    private Problem only(Map<String, Object> settings) {
        Result<OptimizerType> result = check(settings);
        assertThat(result.isOk()).isFalse();
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0);
    }

    private Result<OptimizerType> check(Map<String, Object> settings) {
        return optimizers.check(Declared.fromRaw(settings).orElseThrow(), "training.optimizer");
    }
}
