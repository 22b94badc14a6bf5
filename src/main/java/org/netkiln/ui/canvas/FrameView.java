package org.netkiln.ui.canvas;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.netkiln.layout.Frame;

/** The frame around an open group, with its name and how often it is repeated. */
final class FrameView extends Group {
    private static final double CORNER = 14;
    private static final double LEFT = 14;

    private static final double TITLE = 12;
    private static final double TITLE_FROM_AFAR = 20;

    private final Rectangle border = new Rectangle();
    private final Text title;
    private final Text times;

    FrameView(Frame frame) {
        setAutoSizeChildren(false);
        setId("frame-" + frame.group());
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(frame.group());
        setMouseTransparent(true);
        getStyleClass().add("canvas-frame");
        border.getStyleClass().add("frame-border");
        border.setX(frame.box().x());
        border.setY(frame.box().y());
        border.setWidth(frame.box().width());
        border.setHeight(frame.box().height());
        border.setArcWidth(2 * CORNER);
        border.setArcHeight(2 * CORNER);
        double x = frame.box().x() + LEFT;
        double baseline = frame.box().y() + 20;
        title = Lettering.of(
                frame.group(),
                "frame-title",
                TITLE,
                FontWeight.BOLD,
                x,
                baseline,
                frame.box().width() - 2 * LEFT);
        String copies = frame.repeat() > 1 ? "×" + frame.repeat() : "";
        times = Lettering.of(copies, "frame-times", TITLE, FontWeight.BOLD, x, baseline, 100);
        getChildren().addAll(border, title, times);
        detail(Detail.FULL);
    }

    void detail(Detail detail) {
        double size = detail == Detail.FULL ? TITLE : TITLE_FROM_AFAR;
        title.setFont(Lettering.font(FontWeight.BOLD, size));
        times.setFont(title.getFont());
        times.setX(title.getX() + Lettering.width(title) + 8);
    }

    /** @param lit whether what is dragged would belong to it */
    void state(boolean selected, boolean lit) {
        pseudoClassStateChanged(States.SELECTED, selected);
        pseudoClassStateChanged(States.LIT, lit);
    }
}
