package org.netkiln.ui.shell;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;

/**
 * How the window is divided to begin with, and again when text becomes larger or smaller: those panes that are made of words
 * take as many of them in a line. What the user drags afterwards stays.
 */
final class Proportions {
    private static final double PALETTE = 196;
    private static final double INSPECTOR = 270;
    private static final double MOST_FOR_SIDES = 0.5;
    private static final double BOTTOM = 0.34;
    private static final double TRAINING = 0.64;

    private final SplitPane rows;
    private final SplitPane columns;
    private final SplitPane bottom;
    private final ObservableDoubleValue textScale;

    Proportions(SplitPane rows, SplitPane columns, SplitPane bottom, ObservableDoubleValue textScale) {
        this.rows = rows;
        this.columns = columns;
        this.bottom = bottom;
        this.textScale = textScale;
        columns.widthProperty().addListener((observed, before, now) -> {
            if (before.doubleValue() == 0) {
                divide();
            }
        });
        textScale.addListener((observed, before, now) -> {
            divide();
            divideAfterLayout();
        });
    }

    /** Where the window changes its size in the same moment, split panes go back to the sizes before. */
    private void divideAfterLayout() {
        Scene scene = columns.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    divide();
                }
            });
        }
    }

    private void divide() {
        double width = columns.getWidth();
        if (width == 0) {
            return;
        }
        double scale = textScale.get();
        double sides = Math.min(MOST_FOR_SIDES, (PALETTE + INSPECTOR) * scale / width);
        double palette = sides * PALETTE / (PALETTE + INSPECTOR);
        columns.setDividerPositions(palette, 1 - sides + palette);
        rows.setDividerPositions(1 - Math.min(0.5, BOTTOM * (1 + (scale - 1) / 2)));
        bottom.setDividerPositions(TRAINING);
    }
}
