package org.netkiln.ui.canvas;

import java.util.Locale;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.netkiln.edit.SetNote;
import org.netkiln.graph.Note;
import org.netkiln.layout.Point;

/** Edits the words of a note in their place; Esc, or going elsewhere, ends it. What was typed is one step to undo. */
final class NoteField {
    private final CanvasModel model;
    private final Floor floor;
    private final TextArea area = new TextArea();
    private String id = "";

    /** @param closed told when the keyboard should go back to the canvas */
    NoteField(CanvasModel model, Floor floor, Runnable closed) {
        this.model = model;
        this.floor = floor;
        area.setId("noteField");
        area.setWrapText(true);
        area.getStyleClass().add("canvas-field");
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                commit();
                closed.run();
            }
        });
        area.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                commit();
            }
        });
    }

    void open(Note note) {
        id = note.id();
        Point at = model.toWindow(new Point(note.at().x(), note.at().y()));
        double scale =
                Math.max(0.8, model.viewport().get().scale()) * model.enlarged().get();
        area.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", NoteView.FONT_SIZE * scale));
        area.setPrefSize(note.width() * scale, note.height() * scale);
        area.setText(note.text());
        floor.show(area, at);
        area.requestFocus();
        area.end();
    }

    private void commit() {
        if (floor.isShown(area)) {
            floor.hide(area);
            model.workspace().seal();
            model.workspace().apply(new SetNote(id, area.getText()));
            model.workspace().seal();
        }
    }
}
