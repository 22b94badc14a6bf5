package org.netkiln.ui.start;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards in columns of one width, as many as there is room for; those beside each other are equally high. */
final class CardGrid extends Pane {
    private static final double GAP = 16;
    private static final int MOST_COLUMNS = 3;

    CardGrid() {
        getStyleClass().add("preset-cards");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return narrowest();
    }

    @Override
    protected double computePrefWidth(double height) {
        return MOST_COLUMNS * (narrowest() + GAP) - GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? prefWidth(-1) : width;
        int columns = columns(whole);
        double height = -GAP;
        for (int first = 0; first < cards().size(); first += columns) {
            height += GAP + rowHeight(first, columns, cardWidth(whole, columns));
        }
        return Math.max(0, height);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = cardWidth(getWidth(), columns);
        double y = 0;
        for (int first = 0; first < cards().size(); first += columns) {
            double height = rowHeight(first, columns, width);
            for (int i = first; i < Math.min(first + columns, cards().size()); i++) {
                cards().get(i).resizeRelocate((i - first) * (width + GAP), y, width, height);
            }
            y += height + GAP;
        }
    }

    private List<Node> cards() {
        return getManagedChildren();
    }

    private double narrowest() {
        return cards().stream().mapToDouble(card -> card.minWidth(-1)).max().orElse(0);
    }

    private int columns(double width) {
        int fitting = (int) ((width + GAP) / (narrowest() + GAP));
        return Math.max(1, Math.min(MOST_COLUMNS, fitting));
    }

    private static double cardWidth(double width, int columns) {
        return Math.floor((width + GAP) / columns - GAP);
    }

    private double rowHeight(int first, int columns, double width) {
        return cards().stream()
                .skip(first)
                .limit(columns)
                .mapToDouble(card -> card.prefHeight(width))
                .max()
                .orElse(0);
    }
}
