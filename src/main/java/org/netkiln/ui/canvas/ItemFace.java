package org.netkiln.ui.canvas;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import org.netkiln.layout.Face;
import org.netkiln.layout.Item;
import org.netkiln.ui.fx.LayerIcons;

/** How an item looks from close by; its top left corner is at the origin. */
abstract class ItemFace extends Group {
    ItemFace() {
        setAutoSizeChildren(false);
    }

    static ItemFace of(Item item, LayerIcons icons) {
        return switch (item.face().form()) {
            case CARD -> new CardFace(item, icons);
            case PILL -> new PillFace(item, icons);
            case FOLDED_GROUP -> new FoldedFace(item);
        };
    }

    /** Shows how many parameters there are; nothing for none. */
    abstract void parameters(String words);

    /** Shows or hides what could not be read. */
    abstract void smallPrint(boolean shown);

    static Region region(String styleClass, double x, double y, double width, double height) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        place(region, x, y, width, height);
        return region;
    }

    static Region icon(Face face, LayerIcons icons, double x, double y, double size) {
        Region icon = icons.of(face.icon());
        place(icon, x, y, size, size);
        return icon;
    }

    private static void place(Region region, double x, double y, double width, double height) {
        region.setManaged(false);
        region.setMouseTransparent(true);
        region.resizeRelocate(x, y, width, height);
    }
}
