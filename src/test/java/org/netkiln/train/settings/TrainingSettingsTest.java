package org.netkiln.train.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netkiln.param.Declared;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.train.metric.Monitor;
import org.netkiln.train.schedule.Schedules;

class TrainingSettingsTest {
    private static final Map<String, Object> LENET = Map.of(
            "dataset",
            "fashion-mnist",
            "epochs",
            5,
            "batch_size",
            256,
            "optimizer",
            Map.of("type", "adam", "lr", 0.001));

    /** Optimizers with a rate of 0.01 by default; a transform must be {@code normalize}. */
    private static final Kinds KINDS = new Kinds(
            (optimizer, path) -> optimizer.values().raw().getOrDefault("lr", 0.01) instanceof Double lr && lr >= 0
                    ? Result.of(lr)
                    : Result.failed(fault(path + ".lr")),
            (transform, path) -> transform.type().equals("normalize") ? List.of() : List.of(fault(path + ".type")),
            Schedules.load());

    @Test
    void whatIsNotSetHasTheTutorialsDefaults() {
        assertThat(read(LENET).get()).satisfies(settings -> {
            assertThat(settings.dataset()).isEqualTo("fashion-mnist");
            assertThat(settings.epochs()).isEqualTo(5);
            assertThat(settings.batchSize()).isEqualTo(256);
            assertThat(settings.lr()).isEqualTo(0.001);
            assertThat(settings.seed()).isZero();
            assertThat(settings.shuffle()).isTrue();
            assertThat(settings.transforms()).isEmpty();
            assertThat(settings.schedule()).isEmpty();
            assertThat(settings.warmupSteps()).isZero();
            assertThat(settings.clipNorm()).isEmpty();
            assertThat(settings.validation()).isEqualTo(new Validation.TestSamples());
            assertThat(settings.earlyStopping()).isEmpty();
            assertThat(settings.best(true)).isEqualTo(Monitor.VAL_ACCURACY);
            assertThat(settings.best(false)).isEqualTo(Monitor.VAL_LOSS);
            assertThat(settings.frozen()).isEmpty();
        });
    }

    @Test
    void everySettingIsRead() {
        Map<String, Object> raw = with(
                Map.of("seed", 7, "shuffle", false, "warmup_steps", 100, "clip_norm", 1.5, "validation", 0.1),
                Map.of(
                        "transforms", List.of(Map.of("type", "normalize", "mean", List.of(0.5))),
                        "schedule", Map.of("type", "step_lr", "step_size", 3),
                        "early_stopping", Map.of("patience", 3, "min_delta", 0.01, "monitor", "val_accuracy"),
                        "keep_best", "val_loss",
                        "frozen", List.of("conv1", "fc1.bias")));
        assertThat(read(raw).get()).satisfies(settings -> {
            assertThat(settings.seed()).isEqualTo(7);
            assertThat(settings.shuffle()).isFalse();
            assertThat(settings.warmupSteps()).isEqualTo(100);
            assertThat(settings.clipNorm()).hasValue(1.5);
            assertThat(settings.validation()).isEqualTo(new Validation.Share(0.1));
            assertThat(settings.transforms())
                    .containsExactly(new Declared("normalize", ParamValues.of("mean", List.of(0.5))));
            assertThat(settings.schedule()).contains(new Declared("step_lr", ParamValues.of("step_size", 3)));
            assertThat(settings.earlyStopping()).contains(new EarlyStopping(3, 0.01, Monitor.VAL_ACCURACY));
            assertThat(settings.best(true)).isEqualTo(Monitor.VAL_LOSS);
            assertThat(settings.frozen()).containsExactly("conv1", "fc1.bias");
        });
    }

    @Test
    void nullMeansNone() {
        Map<String, Object> raw = new HashMap<>(LENET);
        for (String key : List.of("schedule", "validation", "early_stopping", "clip_norm")) {
            raw.put(key, null);
        }
        assertThat(read(raw).get()).satisfies(settings -> {
            assertThat(settings.validation()).isEqualTo(new Validation.None());
            assertThat(settings.validates()).isFalse();
            assertThat(settings.best(true)).isEqualTo(Monitor.ACCURACY);
            assertThat(settings.best(false)).isEqualTo(Monitor.LOSS);
        });
    }

    @Test
    void anOptimizerWithoutARateGetsItsDefault() {
        assertThat(read(with(Map.of("optimizer", Map.of("type", "rmsprop")), Map.of()))
                        .get()
                        .lr())
                .isEqualTo(0.01);
    }

    @Test
    void anUnknownSettingIsAWarning() {
        Result<TrainingSettings> result = read(with(Map.of("epoch", 3), Map.of()));
        assertThat(result.isOk()).isTrue();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isFalse();
            assertThat(problem.where().label()).isEqualTo("training.epoch");
        });
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        assertThat(labels(read(Map.of())))
                .containsExactlyInAnyOrder(
                        "training.dataset", "training.epochs", "training.batch_size", "training.optimizer");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("wrong")
    void aWrongValueIsAProblemAtItsPath(String key, Object value, String label) {
        assertThat(labels(read(with(Map.of(key, value), Map.of())))).containsExactly(label);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("dataset", 3, "training.dataset"),
                Arguments.of("epochs", 0, "training.epochs"),
                Arguments.of("epochs", "five", "training.epochs"),
                Arguments.of("batch_size", 2.5, "training.batch_size"),
                Arguments.of("seed", -1, "training.seed"),
                Arguments.of("shuffle", "yes", "training.shuffle"),
                Arguments.of("warmup_steps", -1, "training.warmup_steps"),
                Arguments.of("clip_norm", 0, "training.clip_norm"),
                Arguments.of("clip_norm", Double.NaN, "training.clip_norm"),
                Arguments.of("keep_best", "f1", "training.keep_best"),
                Arguments.of("validation", "train", "training.validation"),
                Arguments.of("validation", 1.0, "training.validation"),
                Arguments.of("frozen", "conv1", "training.frozen"),
                Arguments.of("frozen", List.of(1), "training.frozen[0]"),
                Arguments.of("transforms", Map.of(), "training.transforms"),
                Arguments.of("transforms", List.of(Map.of("mean", 1)), "training.transforms[0].type"),
                Arguments.of("transforms", List.of(Map.of("type", "blur")), "training.transforms[0].type"),
                Arguments.of("optimizer", "adam", "training.optimizer"),
                Arguments.of("optimizer", Map.of("lr", 0.1), "training.optimizer.type"),
                Arguments.of("optimizer", Map.of("type", "sgd", "lr", -1.0), "training.optimizer.lr"),
                Arguments.of("schedule", List.of(), "training.schedule"),
                Arguments.of("schedule", Map.of("type", "linear"), "training.schedule.type"),
                Arguments.of("schedule", Map.of("type", "step_lr", "step_size", 0), "training.schedule.step_size"),
                Arguments.of("early_stopping", true, "training.early_stopping"),
                Arguments.of("early_stopping", Map.of(), "training.early_stopping.patience"),
                Arguments.of(
                        "early_stopping", Map.of("patience", 2, "monitor", "x"), "training.early_stopping.monitor"));
    }

    @Test
    void whatWatchesTheValidationNeedsOne() {
        Map<String, Object> raw = new HashMap<>(LENET);
        raw.put("validation", null);
        raw.put("keep_best", "val_accuracy");
        raw.put("early_stopping", Map.of("patience", 3));
        assertThat(labels(read(raw))).containsExactly("training.early_stopping.monitor", "training.keep_best");
    }

    @Test
    void theCommandLineOverridesTheProject() {
        Overrides overrides = Overrides.none()
                .epochs(1)
                .batchSize(32)
                .seed(3)
                .shuffle(false)
                .lr(0.5)
                .dataset("mnist");
        assertThat(read(overrides.applyTo(LENET)).get()).satisfies(settings -> {
            assertThat(settings.epochs()).isEqualTo(1);
            assertThat(settings.batchSize()).isEqualTo(32);
            assertThat(settings.seed()).isEqualTo(3);
            assertThat(settings.shuffle()).isFalse();
            assertThat(settings.dataset()).isEqualTo("mnist");
            assertThat(settings.optimizer().toRaw()).isEqualTo(Map.of("type", "adam", "lr", 0.5));
        });
    }

    @Test
    void anotherOptimizerDoesNotInheritTheSettingsOfTheProjects() {
        Map<String, Object> raw = Overrides.none().optimizer("sgd").applyTo(LENET);
        assertThat(raw.get("optimizer")).isEqualTo(Map.of("type", "sgd"));
    }

    @Test
    void aWrongOverrideIsFoundLikeAWrongSetting() {
        assertThat(labels(read(Overrides.none().epochs(-2).applyTo(LENET)))).containsExactly("training.epochs");
    }

    private static Result<TrainingSettings> read(Map<String, Object> raw) {
        return TrainingSettings.read(raw, KINDS);
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> raw = new HashMap<>(LENET);
        raw.putAll(some);
        raw.putAll(more);
        return raw;
    }

    private static List<String> labels(Result<TrainingSettings> result) {
        assertThat(result.value()).isEqualTo(Optional.empty());
        return result.problems().stream()
                .map(problem -> problem.where().label())
                .toList();
    }

    private static Problem fault(String path) {
        return Problem.error(new Where.Setting(path), Text.of("param.missing", path));
    }
}
