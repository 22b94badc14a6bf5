package org.netkiln.ui.insight;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** How many samples of one class were taken for one class. The more of its row, the darker. */
final class MatrixCell extends StackPane {
    /** Numbers can still be read on this. */
    private static final double DARKEST = 0.5;

    private final Region shade = new Region();
    private final Label number = new Label();
    private final int truth;
    private final int predicted;

    MatrixCell(int truth, int predicted) {
        this.truth = truth;
        this.predicted = predicted;
        shade.getStyleClass().add(truth == predicted ? "shade-right" : "shade-wrong");
        shade.setOpacity(0);
        // a number of which digits are missing would be another number
        number.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("matrix-cell");
        getChildren().addAll(shade, number);
        setId("cell-" + truth + "-" + predicted);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    int truth() {
        return truth;
    }

    int predicted() {
        return predicted;
    }

    /**
     * @param share of the row's samples, from 0 to 1
     * @param words for those who cannot see it
     */
    void show(int count, double share, String words) {
        number.setText(count == 0 ? "" : String.valueOf(count));
        // few mistakes among many samples are what one looks for
        shade.setOpacity(DARKEST * Math.sqrt(share));
        setAccessibleText(words);
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(States.CHOSEN, chosen);
    }
}
