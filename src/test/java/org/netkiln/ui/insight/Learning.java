package org.netkiln.ui.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.netkiln.check.Checker;
import org.netkiln.data.Dataset;
import org.netkiln.data.DatasetInfo;
import org.netkiln.data.Samples;
import org.netkiln.data.Split;
import org.netkiln.insight.Prediction;
import org.netkiln.insight.Probe;
import org.netkiln.insight.Question;
import org.netkiln.insight.SamplePrediction;
import org.netkiln.insight.SamplePredictions;
import org.netkiln.problem.Result;
import org.netkiln.project.Presets;
import org.netkiln.project.Project;
import org.netkiln.session.Kit;
import org.netkiln.session.Prepared;
import org.netkiln.tensor.TensorShape;
import org.netkiln.train.event.Verdicts;
import org.netkiln.train.settings.TrainingSettings;

/** A training that is only played: tests set what is known of it, and answer what it is asked. */
final class Learning {
    private static final int SIDE = 28;
    private static final int CLASSES = 10;

    final ObjectProperty<Optional<Prepared>> prepared = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<SamplePredictions>> samples = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Verdicts>> verdicts = new SimpleObjectProperty<>(Optional.empty());
    final BooleanProperty canAsk = new SimpleBooleanProperty();
    final List<Probe> asked = new ArrayList<>();
    private final List<Consumer<Result<Probe.Answer>>> waiting = new ArrayList<>();

    Watched watched() {
        return new Watched(prepared, samples, verdicts, canAsk, new Watched.Asker() {
            @Override
            @SuppressWarnings("unchecked") // only probes are asked here
            public <T> void ask(Question<T> question, Consumer<T> answered) {
                asked.add((Probe) question);
                waiting.add(answer -> answered.accept((T) answer));
            }
        });
    }

    /** A network for this dataset, whose test samples have these labels. */
    void prepare(Kit kit, String dataset, int... labels) {
        Project project = Presets.load().find("lenet").orElseThrow().project();
        DatasetInfo info = kit.datasets().infos().stream()
                .filter(any -> any.name().equals(dataset))
                .findFirst()
                .orElseThrow();
        byte[] pixels = new byte[labels.length * SIDE * SIDE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i % SIDE * 8);
        }
        Split split = Split.of(TensorShape.image(1, SIDE, SIDE), pixels, labels);
        Samples test = kit.transforms().apply(List.of(), split).get();
        prepared.set(Optional.of(new Prepared(
                project,
                TrainingSettings.read(project.training(), kit.kinds()).get(),
                new Checker(kit.layers()).check(project.network()),
                new Dataset(info, split, split, "0"),
                test,
                Optional.of(test),
                Optional.of(split),
                test)));
    }

    /** The network takes test sample i for class {@code said[i]}, 70 % sure. */
    void say(int... said) {
        Samples test = prepared.get().orElseThrow().test();
        samples.set(Optional.of(new SamplePredictions(
                1,
                IntStream.range(0, said.length)
                        .mapToObj(i -> new SamplePrediction(i, test.label(i), said[i], shares(said[i])))
                        .toList())));
    }

    /** Answers the oldest question: most likely of this class. */
    void answer(int best) {
        waiting.remove(0)
                .accept(Result.of(new Probe.Answer(
                        new Prediction(best, shares(best)),
                        asked.get(asked.size() - 1).picture())));
    }

    int waiting() {
        return waiting.size();
    }

    /** 70 % for one class, 20 % for the next, 10 % for the one after. */
    private static List<Double> shares(int best) {
        Double[] shares = new Double[CLASSES];
        java.util.Arrays.fill(shares, 0.0);
        shares[best] = 0.7;
        shares[(best + 1) % CLASSES] = 0.2;
        shares[(best + 2) % CLASSES] = 0.1;
        return List.of(shares);
    }
}
