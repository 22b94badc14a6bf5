package org.netkiln.ui.export;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Words;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.TrainingModel;

/** Which weights are taken: those of this moment, or of the best epoch so far; gone where no weights are taken. */
final class WeightsChoice {
    private final ToggleGroup group = new ToggleGroup();
    private final RadioButton best;
    private final VBox view;

    /** @param wanted whether weights are taken and there are some */
    WeightsChoice(Desk desk, ObservableValue<Boolean> wanted) {
        Words words = desk.words();
        TrainingModel training = desk.training();
        RadioButton now = button("weightsNow");
        now.textProperty().bind(words.text(training.progressProperty().map(so -> Text.of("export.as-now", so.step()))));
        now.setSelected(true);
        best = button("weightsBest");
        best.textProperty().bind(words.text("export.as-best"));
        var hasBest = Bindings.createBooleanBinding(
                () -> hasBest(training), training.progressProperty(), training.stateProperty());
        best.disableProperty().bind(hasBest.not());
        best.disabledProperty().subscribe(gone -> {
            if (gone) {
                now.setSelected(true);
            }
        });
        view = new VBox(now, best);
        view.getStyleClass().add("export-weights");
        view.visibleProperty().bind(wanted);
        view.managedProperty().bind(wanted);
    }

    Node view() {
        return view;
    }

    boolean isBest() {
        return best.isSelected();
    }

    /** An epoch has ended, or the whole training: either leaves the weights of the best. */
    private static boolean hasBest(TrainingModel training) {
        return training.progressProperty().get().epoch() > 1
                || training.stateProperty().get().isOver();
    }

    private RadioButton button(String id) {
        RadioButton button = new RadioButton();
        button.setId(id);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMinHeight(RadioButton.USE_PREF_SIZE);
        return button;
    }
}
