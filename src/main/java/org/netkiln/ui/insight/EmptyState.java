package org.netkiln.ui.insight;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Words;

/** Shows a view, or says in words why there is nothing to see yet. */
final class EmptyState {
    private final ObjectProperty<Text> reason;
    private final Label words = new Label();
    private final Node content;
    private final StackPane view;

    EmptyState(Words words, Node content, Text reason) {
        this.content = content;
        this.reason = new SimpleObjectProperty<>(reason);
        this.words.textProperty().bind(words.text(this.reason));
        this.words.setWrapText(true);
        this.words.getStyleClass().addAll("insight-empty", "muted");
        this.view = new StackPane(this.words, content);
        say(Optional.of(reason));
    }

    Node view() {
        return view;
    }

    /** @param nothing why there is nothing; empty if there is something */
    void say(Optional<Text> nothing) {
        nothing.ifPresent(reason::set);
        words.setVisible(nothing.isPresent());
        content.setVisible(nothing.isEmpty());
    }
}
