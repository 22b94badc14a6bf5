package org.netkiln.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import org.netkiln.param.Param;
import org.netkiln.text.Text;

/** A list to choose from. */
final class ChoiceEditor implements ParamEditor {
    private final ComboBox<String> box = new ComboBox<>();
    private Consumer<Optional<Object>> committed = value -> {};
    private boolean showing;

    ChoiceEditor(Param<?> param, List<String> choices) {
        box.setId("param-" + param.key());
        box.setAccessibleText(param.key());
        box.getItems().setAll(choices);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(event -> {
            if (!showing && box.getValue() != null) {
                committed.accept(Optional.of(box.getValue()));
            }
        });
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Optional<Object> value, String fallback) {
        showing = true;
        boolean different = value.filter(DIFFERENT::equals).isPresent();
        box.setValue(different ? null : value.map(String::valueOf).orElse(fallback));
        showing = false;
    }

    @Override
    public void complain(Optional<Text> problem) {
        // Only what can be is offered.
    }

    @Override
    public void onCommit(Consumer<Optional<Object>> listener) {
        committed = listener;
    }
}
