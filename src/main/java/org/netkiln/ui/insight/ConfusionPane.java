package org.netkiln.ui.insight;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.netkiln.data.Samples;
import org.netkiln.insight.ConfusionCells;
import org.netkiln.session.Prepared;
import org.netkiln.text.Text;
import org.netkiln.train.event.Verdicts;
import org.netkiln.ui.fx.Words;

/** Which class is taken for which, after each epoch, with the images of the cell that was chosen. */
final class ConfusionPane {
    private static final Duration PERIOD = Duration.millis(250);

    private final Words words;
    private final Watched watched;
    private final MatrixView matrix;
    private final CellStrip strip;
    private final EmptyState view;
    private Optional<Shown> shown = Optional.empty();
    private Optional<Cell> chosen = Optional.empty();

    private record Cell(int truth, int predicted) {}

    private record Shown(ConfusionCells cells, ClassNames names, SampleImages images) {}

    ConfusionPane(Words words, Watched watched, ObservableBooleanValue seen) {
        this.words = words;
        this.watched = watched;
        this.matrix = new MatrixView(words, this::choose);
        this.strip = new CellStrip(words);
        HBox.setHgrow(matrix.view(), Priority.ALWAYS);
        HBox content = new HBox(matrix.view(), strip.view());
        content.getStyleClass().add("confusion");
        this.view = new EmptyState(words, content, Text.of("insight.confusion-empty"));
        Throttle showing = new Throttle(PERIOD, seen, this::show);
        watched.prepared().subscribe(prepared -> {
            chosen = Optional.empty();
            showing.request();
        });
        watched.verdicts().subscribe(verdicts -> showing.request());
        watched.samples().subscribe(samples -> {
            if (watched.verdicts().getValue().isEmpty()) {
                showing.request();
            }
        });
        words.messages().subscribe(language -> showing.request());
    }

    Node view() {
        return view.view();
    }

    private void show() {
        Optional<Text> nothing = nothing();
        view.say(nothing);
        shown = nothing.isPresent()
                ? Optional.empty()
                : watched.prepared()
                        .getValue()
                        .flatMap(prepared -> watched.verdicts().getValue().map(verdicts -> shown(prepared, verdicts)));
        shown.ifPresent(now -> {
            matrix.show(now.cells(), now.names());
            showStrip(now);
        });
    }

    private Shown shown(Prepared prepared, Verdicts verdicts) {
        ClassNames names =
                new ClassNames(words.messages().get(), prepared.dataset().info());
        Samples truth = prepared.validation().orElseThrow();
        return new Shown(
                ConfusionCells.of(verdicts, names.size(), truth::label), names, SampleImages.ofValidation(prepared));
    }

    private Optional<Text> nothing() {
        Optional<Prepared> prepared = watched.prepared().getValue();
        if (Scores.areNumbers(watched.samples().getValue())) {
            return Optional.of(Text.of("insight.numbers"));
        }
        if (prepared.isPresent() && prepared.get().validation().isEmpty()) {
            return Optional.of(Text.of("insight.not-validated"));
        }
        boolean fits = watched.verdicts()
                .getValue()
                .flatMap(verdicts ->
                        prepared.flatMap(Prepared::validation).map(samples -> samples.size() == verdicts.size()))
                .orElse(false);
        return fits ? Optional.empty() : Optional.of(Text.of("insight.confusion-empty"));
    }

    private void choose(int truth, int predicted) {
        chosen = Optional.of(new Cell(truth, predicted));
        shown.ifPresent(this::showStrip);
    }

    private void showStrip(Shown now) {
        List<Integer> samples = chosen.map(cell -> now.cells().samples(cell.truth(), cell.predicted()))
                .orElseGet(() -> now.cells().mistakes());
        strip.show(
                heading(now, samples.size()),
                samples.stream()
                        .map(sample -> new CellStrip.Item(sample, now.cells().confidence(sample)))
                        .toList(),
                now.images());
    }

    private String heading(Shown now, int count) {
        return chosen.map(cell -> cell.truth() == cell.predicted()
                        ? words.now("insight.recognised", now.names().of(cell.truth()), count)
                        : words.now(
                                "insight.taken-for",
                                now.names().of(cell.truth()),
                                now.names().of(cell.predicted()),
                                count))
                .orElseGet(() -> words.now("insight.mistakes", count));
    }
}
