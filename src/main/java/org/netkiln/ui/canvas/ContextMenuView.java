package org.netkiln.ui.canvas;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import org.netkiln.layout.Point;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.action.CommandViews;

/** What can be done with what is selected, under the pointer. */
final class ContextMenuView {
    private static final List<List<Command>> PARTS = List.of(
            List.of(Command.ADD_LAYER, Command.ADD_NOTE),
            List.of(Command.CUT, Command.COPY, Command.PASTE, Command.DUPLICATE, Command.DELETE),
            List.of(Command.RENAME, Command.GROUP, Command.UNGROUP, Command.FOLD, Command.REPEAT),
            List.of(Command.ALIGN_LEFT, Command.ALIGN_TOP, Command.ALIGN_MIDDLE),
            List.of(Command.SELECT_ALL, Command.ARRANGE, Command.FIT));

    private final ContextMenu menu = new ContextMenu();
    private final Node owner;

    ContextMenuView(CommandViews views, Node owner) {
        this.owner = owner;
        menu.setId("canvasMenu");
        for (List<Command> part : PARTS) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            part.forEach(command -> menu.getItems().add(views.item(command)));
        }
    }

    /** @param at in the canvas' window */
    void open(Point at) {
        Point2D screen = owner.localToScreen(at.x(), at.y());
        menu.show(owner, screen.getX(), screen.getY());
    }

    void close() {
        menu.hide();
    }
}
