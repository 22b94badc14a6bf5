package org.netkiln.ui.canvas;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.netkiln.graph.Note;
import org.netkiln.layout.Box;

/** Words beside the nodes. */
final class NoteView extends Group {
    static final double PADDING = 10;
    static final double FONT_SIZE = 12.5;
    private static final double GRIP = 8;

    private final Rectangle paper = new Rectangle();
    private final Text words = new Text();
    private final Rectangle clip = new Rectangle();
    private final Polyline grip = new Polyline();

    NoteView(String id) {
        setAutoSizeChildren(false);
        setId("note-" + id);
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("canvas-note");
        paper.getStyleClass().add("note-paper");
        paper.setArcWidth(8);
        paper.setArcHeight(8);
        words.getStyleClass().add("note-words");
        words.setFont(Font.font(Font.getDefault().getFamily(), FONT_SIZE));
        words.setTextOrigin(VPos.TOP);
        words.setX(PADDING);
        words.setY(PADDING);
        words.setClip(clip);
        words.setMouseTransparent(true);
        grip.getStyleClass().add("note-grip");
        grip.setMouseTransparent(true);
        getChildren().addAll(paper, words, grip);
    }

    /** @param box where it lies meanwhile */
    void show(Note note, Box box, boolean selected, boolean current) {
        setLayoutX(box.x());
        setLayoutY(box.y());
        paper.setWidth(box.width());
        paper.setHeight(box.height());
        words.setWrappingWidth(Math.max(1, box.width() - 2 * PADDING));
        words.setText(note.text());
        setAccessibleText(note.text());
        clip.setWidth(Math.max(0, box.width() - PADDING));
        clip.setHeight(Math.max(0, box.height() - PADDING));
        grip.getPoints()
                .setAll(
                        box.width() - GRIP - 3, box.height() - 3.5,
                        box.width() - 3.5, box.height() - GRIP - 3);
        pseudoClassStateChanged(States.SELECTED, selected);
        pseudoClassStateChanged(States.CURRENT, current);
    }

    void wordsVisible(boolean shown) {
        words.setVisible(shown);
    }
}
