package org.netkiln.ui.canvas;

import org.netkiln.interact.Overlay;
import org.netkiln.interact.Selection;
import org.netkiln.layout.Box;
import org.netkiln.layout.Scene;

/**
 * What is drawn in one pulse.
 *
 * @param scene with what is dragged where it is meanwhile
 * @param selection as if the rubber band had been let go of
 * @param scale pixels per canvas unit
 * @param zooming whether the scale changes at the moment
 * @param near what lies here is drawn, the rest is not
 */
record Shown(Scene scene, Facts facts, Selection selection, Overlay overlay, Box near, double scale, boolean zooming) {
    Detail detail() {
        return Detail.at(scale);
    }

    boolean isNear(Box box) {
        return box.touches(near);
    }

    boolean isFar() {
        return detail() == Detail.FAR;
    }
}
