package org.netkiln.ui.canvas;

import javafx.scene.layout.Region;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.netkiln.layout.Box;
import org.netkiln.layout.Item;
import org.netkiln.ui.fx.LayerIcons;

/** A pill: icon and name. */
final class PillFace extends ItemFace {
    private static final double LEFT = 13;
    private static final double ICON = 15;
    private static final double SIZE = 12.5;
    private static final double WORDS = LEFT + ICON + 7;

    private final double width;
    private final double middle;
    private final double left;
    private final Region icon;
    private final Text words;

    PillFace(Item item, LayerIcons icons) {
        Box box = item.box();
        width = box.width();
        middle = box.height() / 2;
        words = Lettering.of(
                item.face().words(),
                "item-words",
                SIZE,
                FontWeight.NORMAL,
                WORDS,
                middle + 4.5,
                box.width() - WORDS - LEFT);
        left = Math.max(LEFT, (box.width() - ICON - 7 - Lettering.width(words)) / 2);
        words.setX(left + ICON + 7);
        icon = icon(item.face(), icons, left, middle - ICON / 2, ICON);
        getChildren().addAll(region("item-pill", 0, 0, box.width(), box.height()), icon, words);
    }

    @Override
    void parameters(String words) {
        // Layers without weights.
    }

    @Override
    void smallPrint(boolean shown) {
        icon.setVisible(shown);
        double size = shown ? SIZE : Lettering.enlarged(words, SIZE, width - 2 * LEFT);
        words.setFont(Lettering.font(FontWeight.NORMAL, size));
        words.setX(shown ? left + ICON + 7 : (width - Lettering.width(words)) / 2);
        words.setY(middle + size * 0.36);
    }
}
