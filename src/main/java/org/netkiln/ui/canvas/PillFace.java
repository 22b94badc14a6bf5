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
    private static final double WORDS = LEFT + ICON + 7;

    PillFace(Item item, LayerIcons icons) {
        Box box = item.box();
        double middle = box.height() / 2;
        Text words = Lettering.of(
                item.face().words(),
                "item-words",
                12.5,
                FontWeight.NORMAL,
                WORDS,
                middle + 4.5,
                box.width() - WORDS - LEFT);
        double left = Math.max(LEFT, (box.width() - ICON - 7 - Lettering.width(words)) / 2);
        words.setX(left + ICON + 7);
        Region icon = icon(item.face(), icons, left, middle - ICON / 2, ICON);
        getChildren().addAll(region("item-pill", 0, 0, box.width(), box.height()), icon, words);
    }

    @Override
    void parameters(String words) {
        // Layers without weights.
    }

    @Override
    void smallPrint(boolean shown) {
        // The name is large enough.
    }
}
