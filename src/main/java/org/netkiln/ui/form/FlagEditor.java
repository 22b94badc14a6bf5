package org.netkiln.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import org.netkiln.param.Param;
import org.netkiln.text.Text;

/** A box to tick. */
final class FlagEditor implements ParamEditor {
    private final CheckBox box = new CheckBox();
    private Consumer<Optional<Object>> committed = value -> {};

    FlagEditor(Param<?> param) {
        box.setId("param-" + param.key());
        box.setAccessibleText(param.key());
        box.setOnAction(event -> committed.accept(Optional.of(box.isSelected())));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Optional<Object> value, String fallback) {
        box.setIndeterminate(value.filter(DIFFERENT::equals).isPresent());
        box.setSelected(value.map(Boolean.TRUE::equals).orElse(Boolean.parseBoolean(fallback)));
    }

    @Override
    public void complain(Optional<Text> problem) {
        // A tick is right or not there: nothing can be wrong with it alone.
    }

    @Override
    public void onCommit(Consumer<Optional<Object>> listener) {
        committed = listener;
    }
}
