package org.netkiln.ui.pages;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Words;

/** What pages are made of. */
final class Parts {
    private Parts() {}

    static Label label(Words words, Text text, String styleClass) {
        Label label = label(words.text(text));
        label.getStyleClass().add(styleClass);
        return label;
    }

    static Label label(ObservableValue<String> text) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text);
        return label;
    }

    /** What it is on the left, which may take several lines, and something on the right. */
    static HBox row(Label name, Node value) {
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(name, value);
        row.getStyleClass().add("page-row");
        return row;
    }

    /** Text that can be copied. */
    static TextField copied(String text) {
        TextField field = new TextField(text);
        field.setEditable(false);
        field.getStyleClass().add("copied");
        return field;
    }
}
