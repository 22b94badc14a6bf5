package org.netkiln.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import org.netkiln.text.Text;
import org.netkiln.ui.model.Desk;

/** The project's name in the toolbar: a double click gives it another. */
final class NameEditing {
    private static final double NARROWEST = 60;

    NameEditing(Label label, Desk desk) {
        label.setMinWidth(NARROWEST);
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(desk.words()
                        .text(desk.workspace().nameProperty().map(name -> Text.of("shell.rename-hint", name))));
        label.setTooltip(tip);
        label.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                ask(desk);
            }
        });
    }

    private static void ask(Desk desk) {
        String name = desk.workspace().nameProperty().get();
        desk.dialogs()
                .line(desk.words().now("shell.rename-title"), desk.words().now("shell.rename-label"), name)
                .map(String::strip)
                .filter(changed -> !changed.isEmpty() && !changed.equals(name))
                .ifPresent(desk.workspace()::rename);
    }
}
