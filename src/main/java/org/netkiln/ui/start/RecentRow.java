package org.netkiln.ui.start;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.netkiln.ui.fx.Words;

/** A file that was used before. One that is gone is grey, and all can be taken off the list. */
final class RecentRow {
    private final HBox view = new HBox();
    private final Button open;
    private final Label folder = new Label();
    private final Words words;

    RecentRow(Words words, Path file, Runnable opened, Runnable forget) {
        this.words = words;
        open = new Button(String.valueOf(file.getFileName()), new FontIcon(Feather.FILE_TEXT));
        open.getStyleClass().addAll("flat", "recent-file");
        open.setOnAction(event -> opened.run());
        folder.setText(String.valueOf(file.toAbsolutePath().getParent()));
        folder.getStyleClass().add("muted");
        Button remove = new Button(null, new FontIcon(Feather.X));
        remove.getStyleClass().addAll("button-icon", "flat", "small", "recent-forget");
        remove.accessibleTextProperty().bind(words.text("start.forget", String.valueOf(file.getFileName())));
        javafx.scene.control.Tooltip tip = new javafx.scene.control.Tooltip();
        tip.textProperty().bind(remove.accessibleTextProperty());
        remove.setTooltip(tip);
        remove.setOnAction(event -> forget.run());
        view.getStyleClass().add("recent-row");
        view.getChildren().addAll(open, folder, remove);
    }

    Node view() {
        return view;
    }

    /** The file is no longer where it was. */
    void gone() {
        open.setDisable(true);
        folder.setText(words.now("start.gone") + " – " + folder.getText());
        view.getStyleClass().add("gone");
    }
}
