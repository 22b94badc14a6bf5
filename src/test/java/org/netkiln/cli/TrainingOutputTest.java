package org.netkiln.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.netkiln.text.Messages;
import org.netkiln.train.event.TrainingEvent.EpochEnded;
import org.netkiln.train.event.TrainingEvent.StepEnded;
import org.netkiln.train.event.TrainingEvent.TrainingStarted;
import org.netkiln.train.metric.EpochMetrics;

/** What {@code train} prints, word for word as DESIGN.md fixes it. */
class TrainingOutputTest {
    private static final TrainingStarted STARTED = new TrainingStarted(5, 1, 0, 235, 60000, 256, 0.001);
    private static final StepEnded STEP = new StepEnded(47, 1, 2.25, OptionalInt.of(30), 256, 0.001, 1);
    private static final EpochEnded EPOCH =
            new EpochEnded(1, 235, EpochMetrics.of(1.7832, 0.3412).validated(1.0123, 0.5954), 0.001, 15.34, 3911.3, 16);

    /** Of a network that tells no classes apart. */
    private static final EpochEnded REGRESSION = new EpochEnded(
            1,
            235,
            EpochMetrics.of(0.0912, OptionalDouble.empty()).validated(0.0834, OptionalDouble.empty()),
            0.001,
            15.34,
            3911.3,
            16);

    private final StringWriter text = new StringWriter();

    @Test
    void anEpochIsOneLineInTheTutorialsTerms() {
        TextOutput output = new TextOutput(shell(false), "test", OptionalLong.empty(), () -> 0);
        output.accept(STARTED);
        output.accept(STEP);
        output.accept(EPOCH);

        assertThat(text.toString().lines())
                .containsExactly("epoch 1/5  loss 1.7832  train acc 0.341  test acc 0.595  15.3 s  3,911 img/s");
    }

    @Test
    void theLineOfAnEpochIsTheSameInChineseButTheBarIsNot() {
        PrintWriter out = new PrintWriter(text, true);
        Shell shell = new Shell(out, out, new Messages(Locale.SIMPLIFIED_CHINESE), true);
        TextOutput output = new TextOutput(shell, "test", OptionalLong.empty(), () -> 0);
        output.accept(STARTED);
        output.accept(STEP);
        output.accept(EPOCH);

        assertThat(text.toString())
                .contains("第 1/5 轮  损失 2.2500")
                .endsWith("epoch 1/5  loss 1.7832  train acc 0.341  test acc 0.595  15.3 s  3,911 img/s\n");
    }

    @Test
    void onATerminalABarTellsSpeedAndTimeLeft() {
        long[] now = {0};
        TextOutput output = new TextOutput(shell(true), "test", OptionalLong.empty(), () -> now[0]);
        output.accept(STARTED);
        now[0] = 1_000_000_000;
        output.accept(STEP);

        assertThat(text.toString()).contains("━╌").endsWith("epoch 1/5  loss 2.2500  12,032 img/s  24.0 s left");
    }

    @Test
    void anEpochIsOneJsonObject() {
        new JsonOutput(shell(false), false).accept(EPOCH);

        assertThat(JsonText.object(text.toString()))
                .isEqualTo(Map.of(
                        "event", "epoch",
                        "epoch", 1,
                        "loss", 1.7832,
                        "accuracy", 0.3412,
                        "val_loss", 1.0123,
                        "val_accuracy", 0.5954,
                        "seconds", 15.34,
                        "samples_per_second", 3911.3));
    }

    @Test
    void withoutClassesThereIsNoAccuracy() {
        TextOutput output = new TextOutput(shell(false), "test", OptionalLong.empty(), () -> 0);
        output.accept(STARTED);
        output.accept(REGRESSION);
        new JsonOutput(shell(false), false).accept(REGRESSION);

        List<String> lines = text.toString().lines().toList();
        assertThat(lines.get(0)).isEqualTo("epoch 1/5  loss 0.0912  test loss 0.0834  15.3 s  3,911 img/s");
        assertThat(JsonText.object(lines.get(1)))
                .containsEntry("loss", 0.0912)
                .containsEntry("accuracy", null)
                .containsEntry("val_loss", 0.0834)
                .containsEntry("val_accuracy", null);
    }

    @Test
    void stepsAreJsonObjectsOnlyWhenAskedFor() {
        new JsonOutput(shell(false), false).accept(STEP);
        assertThat(text.toString()).isEmpty();

        new JsonOutput(shell(false), true).accept(STEP);
        assertThat(text.toString()).isEqualToIgnoringNewLines("{\"event\":\"step\",\"step\":47,\"loss\":2.25}");
    }

    private Shell shell(boolean terminal) {
        PrintWriter out = new PrintWriter(text, true);
        return new Shell(out, out, new Messages(Locale.ENGLISH), terminal);
    }
}
