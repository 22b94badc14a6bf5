package org.netkiln.ui.insight;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Tab goes into the matrix once, arrows go from cell to cell, Enter or a click chooses one. */
final class MatrixKeys {
    private final List<MatrixCell> cells;
    private final Consumer<MatrixCell> choose;
    private int classes;

    /** @param cells row by row */
    MatrixKeys(List<MatrixCell> cells, Consumer<MatrixCell> choose) {
        this.cells = cells;
        this.choose = choose;
    }

    void reset(int size) {
        classes = size;
        cells.stream().findFirst().ifPresent(first -> first.setFocusTraversable(true));
    }

    void listen(MatrixCell cell) {
        cell.setOnMouseClicked(event -> {
            go(cell);
            choose.accept(cell);
        });
        cell.setOnKeyPressed(event -> pressed(cell, event));
    }

    private void pressed(MatrixCell cell, KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            choose.accept(cell);
        } else if (event.getCode().isArrowKey()) {
            go(cell.truth() + down(event.getCode()), cell.predicted() + right(event.getCode()));
        } else {
            return;
        }
        event.consume();
    }

    private void go(int truth, int predicted) {
        if (truth >= 0 && truth < classes && predicted >= 0 && predicted < classes) {
            go(cells.get(truth * classes + predicted));
        }
    }

    private void go(MatrixCell cell) {
        cells.forEach(any -> any.setFocusTraversable(any == cell));
        cell.requestFocus();
    }

    private static int down(KeyCode code) {
        return code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0;
    }

    private static int right(KeyCode code) {
        return code == KeyCode.RIGHT ? 1 : code == KeyCode.LEFT ? -1 : 0;
    }
}
