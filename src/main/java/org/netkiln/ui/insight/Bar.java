package org.netkiln.ui.insight;

import javafx.scene.layout.Region;

/** A share from 0 to 1 as a bar. Changing it lays nothing out anew. */
final class Bar extends Region {
    private final Region fill = new Region();
    private double share;

    Bar() {
        getStyleClass().add("share-bar");
        fill.getStyleClass().add("share-fill");
        fill.setManaged(false);
        getChildren().add(fill);
    }

    double share() {
        return share;
    }

    /** @param now nothing is shown of what is no number */
    void setShare(double now) {
        share = now > 0 ? Math.min(1, now) : 0;
        layoutChildren();
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, getWidth() * share, getHeight());
    }
}
