package org.netkiln.ui.shell;

import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.netkiln.check.Report;
import org.netkiln.text.Text;
import org.netkiln.ui.model.Desk;

/** The line at the bottom: what the network comes to. */
final class StatusBar {
    private final HBox row = new HBox();
    private final Desk desk;

    StatusBar(Desk desk) {
        this.desk = desk;
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        row.getStyleClass().add("status-row");
        row.getChildren().addAll(label("parametersStatus", totals()), between);
    }

    Node view() {
        return row;
    }

    private StringBinding totals() {
        return desk.words().text(desk.workspace().reportProperty().map(StatusBar::totals));
    }

    private static Text totals(Report report) {
        return Text.of("shell.totals", report.parameters(), report.multiplyAdds());
    }

    private static Label label(String id, StringBinding text) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        return label;
    }
}
