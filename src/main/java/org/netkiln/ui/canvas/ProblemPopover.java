package org.netkiln.ui.canvas;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.ui.form.ProblemView;
import org.netkiln.ui.model.Desk;

/** What is wrong at a place, in words, with what would mend it: one press applies it. */
final class ProblemPopover {
    private static final double GAP = 6;

    private final Desk desk;
    private final Floor floor;
    private final Runnable closed;
    private final VBox view = new VBox();

    /** @param closed told when the keyboard should go back to the canvas */
    ProblemPopover(Desk desk, Floor floor, Runnable closed) {
        this.desk = desk;
        this.floor = floor;
        this.closed = closed;
        view.setId("problemPopover");
        view.getStyleClass().add("problem-popover");
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
                closed.run();
            }
        });
    }

    /** @param at what it is about */
    void open(List<Problem> problems, Node at) {
        open(problems, floor.boundsOf(at));
    }

    /** @param at what it is about, in the window */
    void open(List<Problem> problems, Bounds at) {
        if (problems.isEmpty()) {
            return;
        }
        view.getChildren()
                .setAll(problems.stream()
                        .map(problem -> new ProblemView(problem, desk.words(), this::apply).view())
                        .toList());
        floor.showBeside(view, at, GAP);
        Node first = view.lookup(".remedy");
        if (first instanceof Button button) {
            button.requestFocus();
        }
    }

    void close() {
        floor.hide(view);
    }

    boolean isOpen() {
        return floor.isShown(view);
    }

    private void apply(Remedy remedy) {
        close();
        desk.workspace().apply(remedy);
        closed.run();
    }
}
