package org.netkiln.ui.start;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Words;

/** One project that a crash has left, with what can be done about it. */
final class RescueRow {
    private final HBox view = new HBox();

    RescueRow(Words words, Rescue rescue) {
        Label what = new Label(null, new FontIcon(Feather.LIFE_BUOY));
        what.textProperty().bind(words.text(what(rescue)));
        what.setMinWidth(Region.USE_PREF_SIZE);
        rescue.file().ifPresent(file -> what.setTooltip(new Tooltip(file.toString())));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button recover = button(words, "start.recover", "recover", rescue.recover());
        recover.getStyleClass().add("accent");
        view.getStyleClass().add("rescue-row");
        view.getChildren().addAll(what, between, recover, button(words, "start.discard", "discard", rescue.discard()));
    }

    Node view() {
        return view;
    }

    private static Text what(Rescue rescue) {
        boolean today = LocalDate.ofInstant(rescue.at(), ZoneId.systemDefault()).equals(LocalDate.now());
        return Text.of(today ? "start.leftover" : "start.leftover-day", rescue.name(), Date.from(rescue.at()));
    }

    private static Button button(Words words, String key, String styleClass, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(words.text(Text.of(key)));
        button.getStyleClass().addAll("small", styleClass);
        button.setOnAction(event -> action.run());
        return button;
    }
}
