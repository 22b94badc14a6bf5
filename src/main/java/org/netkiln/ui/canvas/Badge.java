package org.netkiln.ui.canvas;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.netkiln.problem.Problem;

/** A mark where something is wrong: red for what must be mended, amber for what is worth a look. Pressing it says what. */
final class Badge extends Group {
    private static final double RADIUS = 8;

    private List<Problem> problems = List.of();

    /** @param opened told what is wrong when it is pressed, and where that is */
    Badge(BiConsumer<List<Problem>, Node> opened) {
        Circle ground = new Circle(RADIUS);
        ground.getStyleClass().add("badge-ground");
        Text mark = new Text("!");
        mark.setFont(Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, 12));
        mark.setTextOrigin(VPos.CENTER);
        mark.setX(-Lettering.width(mark) / 2);
        mark.getStyleClass().add("badge-mark");
        mark.setMouseTransparent(true);
        getStyleClass().add("badge");
        getChildren().addAll(ground, mark);
        setAccessibleRole(AccessibleRole.BUTTON);
        setCursor(Cursor.HAND);
        setOnMousePressed(event -> {
            event.consume();
            opened.accept(problems, this);
        });
        setOnMouseReleased(javafx.event.Event::consume);
    }

    void show(List<Problem> now, String words) {
        problems = now;
        boolean error = now.stream().anyMatch(Problem::isError);
        pseudoClassStateChanged(States.ERROR, error);
        pseudoClassStateChanged(States.WARNING, !error);
        setAccessibleText(words);
    }
}
