package org.netkiln.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.netkiln.param.Kind;
import org.netkiln.param.Param;
import org.netkiln.param.Parsed;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Words;

/**
 * A field for numbers and lists of them. Enter or leaving it settles, Esc takes back, an emptied field unsets; up and down
 * count whole numbers. A value that cannot be is marked and stays for the user to mend.
 */
final class TextEditor implements ParamEditor {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TextField field = new TextField();
    private final Tooltip complaint = new Tooltip();
    private final Param<?> param;
    private final Words words;
    private Optional<Object> shown = Optional.empty();
    private Consumer<Optional<Object>> committed = value -> {};

    TextEditor(Param<?> param, Words words) {
        this.param = param;
        this.words = words;
        field.setId("param-" + param.key());
        field.setAccessibleText(param.key());
        field.getStyleClass().add("param-field");
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (field.isFocused() && count(event.getDeltaY() > 0 ? 1 : -1)) {
                event.consume();
            }
        });
        field.textProperty().subscribe(this::check);
    }

    @Override
    public Region node() {
        return field;
    }

    @Override
    public void show(Optional<Object> value, String fallback) {
        boolean typing = field.isFocused() && !field.getText().equals(text(shown));
        shown = value;
        field.setPromptText(value.filter(DIFFERENT::equals).isPresent() ? words.now("form.different") : fallback);
        if (!typing && !field.getText().equals(text(value))) {
            field.setText(text(value));
            field.end();
        }
    }

    @Override
    public void complain(Optional<Text> problem) {
        field.pseudoClassStateChanged(INVALID, problem.isPresent());
        field.setTooltip(problem.isPresent() ? complaint : null);
        field.setAccessibleHelp(problem.map(words::now).orElse(""));
        problem.ifPresent(text -> complaint.setText(words.now(text)));
    }

    @Override
    public void onCommit(Consumer<Optional<Object>> listener) {
        committed = listener;
    }

    private static String text(Optional<Object> value) {
        return value.filter(raw -> !raw.equals(DIFFERENT)).map(RawText::write).orElse("");
    }

    private void check(String typed) {
        complain(RawText.read(param.kind(), typed)
                .map(raw -> (Parsed<?>) param.kind().parse(raw))
                .flatMap(Parsed::fault));
    }

    private void commit() {
        if (!field.getText().equals(text(shown))) {
            shown = RawText.read(param.kind(), field.getText());
            committed.accept(shown);
        }
    }

    private void keyPressed(KeyEvent event) {
        boolean handled = true;
        if (event.getCode() == KeyCode.ENTER) {
            commit();
            field.selectAll();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            handled = !field.getText().equals(text(shown));
            field.setText(text(shown));
        } else if (event.getCode() == KeyCode.UP) {
            handled = count(1);
        } else if (event.getCode() == KeyCode.DOWN) {
            handled = count(-1);
        } else {
            handled = false;
        }
        if (handled) {
            event.consume();
        }
    }

    /** The next whole number that can be, settled at once. */
    private boolean count(int by) {
        String from = field.getText().isEmpty() ? field.getPromptText() : field.getText();
        Optional<Object> raw = RawText.read(param.kind(), from);
        boolean whole = raw.filter(Integer.class::isInstance).isPresent() && !(param.kind() instanceof Kind.Real);
        if (!whole || param.kind().parse((Integer) raw.get() + by).fault().isPresent()) {
            return whole;
        }
        field.setText(Integer.toString((Integer) raw.get() + by));
        commit();
        return true;
    }
}
