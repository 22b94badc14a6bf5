package org.netkiln.ui.insight;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.netkiln.insight.Probe;
import org.netkiln.problem.Result;
import org.netkiln.session.Prepared;
import org.netkiln.ui.fx.Words;

/** Asks the network about what one draws, or about a picture from a file, also while it learns. */
final class DrawPane {
    /** Its pictures are centred by how much lies where; other datasets' are not. */
    private static final String CENTRED = "mnist";

    private final Words words;
    private final Watched watched;
    private final SketchView sketch;
    private final CheckBox centred = new CheckBox();
    private final CheckBox inverted = new CheckBox();
    private final AnswerView answer;
    private final Asking asking;
    private final HBox view;

    DrawPane(Words words, Watched watched, PictureOpener opener, ObservableBooleanValue seen) {
        this.words = words;
        this.watched = watched;
        this.answer = new AnswerView(words);
        this.asking = new Asking(watched, seen, this::probe, this::show);
        this.sketch = new SketchView(words, asking::request);
        HBox buttons = new HBox(
                button("drawClear", "insight.clear", sketch::clear),
                button("drawOpen", "insight.open-picture", () -> opener.choose(sketch::open)));
        buttons.getStyleClass().add("draw-buttons");
        VBox left = new VBox(
                sketch,
                buttons,
                box(centred, "drawCentred", "insight.centred"),
                box(inverted, "drawInverted", "insight.inverted"));
        left.getStyleClass().add("draw-left");
        left.setMinWidth(VBox.USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(ScrollPane.USE_PREF_SIZE);
        HBox.setHgrow(answer.view(), Priority.ALWAYS);
        view = new HBox(scroll, answer.view());
        view.getStyleClass().add("draw-pane");
        opener.acceptDrops(view, sketch::open);
        watched.prepared()
                .subscribe(prepared ->
                        centred.setSelected(prepared.map(DrawPane::centres).orElse(false)));
        words.messages().addListener((messages, before, after) -> asking.request());
        asking.request();
    }

    Node view() {
        return view;
    }

    private Optional<Probe> probe() {
        return sketch.picture()
                .map(picture -> new Probe(inverted.isSelected() ? picture.inverted() : picture, centred.isSelected()));
    }

    private void show(Optional<Result<Probe.Answer>> result) {
        Optional<ClassNames> names = watched.prepared()
                .getValue()
                .map(prepared -> new ClassNames(
                        words.messages().get(), prepared.dataset().info()));
        if (result.isPresent() && names.isPresent()) {
            answer.show(result.get(), names.get());
        } else {
            answer.showNothing(watched.canAsk().get());
        }
    }

    private static boolean centres(Prepared prepared) {
        return prepared.dataset().info().name().equals(CENTRED);
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("small");
        button.textProperty().bind(words.text(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private CheckBox box(CheckBox box, String id, String key) {
        box.setId(id);
        box.textProperty().bind(words.text(key));
        box.selectedProperty().addListener((selected, before, after) -> asking.request());
        return box;
    }
}
