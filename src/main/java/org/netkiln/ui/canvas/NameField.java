package org.netkiln.ui.canvas;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.netkiln.edit.Edit;
import org.netkiln.edit.Rename;
import org.netkiln.edit.RenameGroup;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.interact.Selection;
import org.netkiln.layout.Box;
import org.netkiln.layout.Point;

/** Edits the name of a node or group in its place: Enter takes it, Esc does not. */
final class NameField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final CanvasModel model;
    private final Floor floor;
    private final Runnable closed;
    private final TextField field = new TextField();
    private String id = "";

    /** @param closed told when the keyboard should go back to the canvas */
    NameField(CanvasModel model, Floor floor, Runnable closed) {
        this.model = model;
        this.floor = floor;
        this.closed = closed;
        field.setId("renameField");
        field.getStyleClass().add("canvas-field");
        field.textProperty().subscribe(typed -> field.pseudoClassStateChanged(INVALID, !canBe(typed)));
        field.setOnAction(event -> end(true));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                end(false);
            }
        });
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                commit();
            }
        });
    }

    void open(String edited, Box box) {
        id = edited;
        Point at = model.toWindow(new Point(box.x(), box.y()));
        double scale =
                Math.max(0.8, model.viewport().get().scale()) * model.enlarged().get();
        field.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", 12 * scale));
        field.setPrefWidth(Math.max(110, box.width() * scale));
        field.setText(name());
        floor.show(field, at);
        field.requestFocus();
        field.selectAll();
    }

    private String name() {
        return around().map(group -> group.nameOf(id)).orElse(id);
    }

    private Optional<Group> around() {
        Network network = model.network();
        return network.parent(id).flatMap(network::group);
    }

    private boolean canBe(String typed) {
        String whole = around().map(group -> group.prefixed(typed)).orElse(typed);
        return whole.equals(id)
                || org.netkiln.graph.Node.ID.matcher(typed).matches()
                        && !model.network().isTaken(whole);
    }

    private void end(boolean takes) {
        if (!takes) {
            field.setText(name());
        }
        commit();
        closed.run();
    }

    private void commit() {
        if (!floor.isShown(field)) {
            return;
        }
        floor.hide(field);
        String typed = field.getText();
        if (canBe(typed) && !typed.equals(name())) {
            rename(typed);
        }
    }

    private void rename(String typed) {
        Network before = model.network();
        String whole = around().map(group -> group.prefixed(typed)).orElse(typed);
        Edit edit = before.group(id).isPresent() ? new RenameGroup(id, typed) : new Rename(id, typed);
        boolean selected = model.selection().get().contains(id);
        model.workspace().seal();
        model.workspace().apply(edit);
        if (selected) {
            model.selection().set(Selection.of(whole));
        }
    }
}
