package org.netkiln.ui.export;

import java.nio.file.Path;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.netkiln.ui.fx.Words;

/** How others read such a file, to be copied; gone where there is nothing to say. */
final class UsageView {
    private final VBox view = new VBox();

    /** @param usage lines of a program; empty for none */
    UsageView(Words words, ObservableValue<String> usage) {
        Label heading = new Label();
        heading.getStyleClass().add("export-label");
        heading.textProperty().bind(words.text("export.usage"));
        TextArea lines = new TextArea();
        lines.setId("exportUsage");
        lines.getStyleClass().add("export-usage");
        lines.setEditable(false);
        lines.accessibleTextProperty().bind(heading.textProperty());
        lines.textProperty().bind(usage);
        lines.textProperty().subscribe(text -> {
            lines.setPrefRowCount((int) text.lines().count());
            view.setVisible(!text.isEmpty());
            view.setManaged(!text.isEmpty());
        });
        view.getStyleClass().add("export-usage-holder");
        view.getChildren().addAll(heading, lines);
    }

    Node view() {
        return view;
    }

    /** What a file is called, whatever the user has typed so far. */
    static String name(String place, String otherwise) {
        Path name = place.isBlank() || place.indexOf('\0') >= 0
                ? null
                : Path.of(place.strip()).getFileName();
        return name == null ? otherwise : name.toString();
    }
}
