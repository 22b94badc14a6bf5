package org.netkiln.ui.canvas;

import javafx.scene.layout.Region;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.netkiln.layout.Box;
import org.netkiln.layout.Face;
import org.netkiln.layout.Item;
import org.netkiln.ui.fx.LayerIcons;

/** A card: icon, id and name, below them what matters and the number of parameters. */
final class CardFace extends ItemFace {
    private static final double LEFT = 14;
    private static final double RIGHT = 10;
    private static final double ICON = 22;
    private static final double WORDS = LEFT + ICON + 8;
    private static final double GAP = 6;
    private static final double TOP = 11;
    private static final double TITLE = 13;
    private static final double LARGE = 17;
    private static final double BASELINE = 32;

    private final double width;
    private final double height;
    private final Region icon;
    private final Text id;
    private final Text title;
    private final Text headline;
    private final Text count;

    CardFace(Item item, LayerIcons icons) {
        Face face = item.face();
        Box box = item.box();
        width = box.width();
        height = box.height();
        icon = icon(face, icons, LEFT, TOP, ICON);
        double room = width - WORDS - RIGHT;
        id = Lettering.of(face.id(), "item-id", 10.5, FontWeight.NORMAL, WORDS, 17, room);
        title = Lettering.of(face.title(), "item-title", TITLE, FontWeight.BOLD, WORDS, BASELINE, room);
        headline = Lettering.of(face.headline(), "item-headline", 12, FontWeight.BOLD, LEFT, 53, width - LEFT - RIGHT);
        count = Lettering.of("", "item-count", 11, FontWeight.NORMAL, 0, 53, width);
        getChildren().addAll(region("item-card", 0, 0, width, box.height()), icon, id, title, headline, count);
    }

    @Override
    void parameters(String words) {
        count.setText(words);
        double words0 = Lettering.width(count);
        count.setX(width - RIGHT - words0);
        boolean room = LEFT + Lettering.width(headline) + GAP + words0 + RIGHT <= width;
        count.setOpacity(room ? 1 : 0);
    }

    @Override
    void smallPrint(boolean shown) {
        id.setVisible(shown);
        count.setVisible(shown);
        headline.setVisible(shown);
        if (shown) {
            icon.setVisible(true);
            icon.setLayoutY(TOP);
            write(TITLE, WORDS, BASELINE);
        } else {
            showNameAlone();
        }
    }

    /** A name that would be small beside the icon gets the icon's room as well. */
    private void showNameAlone() {
        double beside = Lettering.enlarged(title, TITLE, width - WORDS - RIGHT);
        boolean fits = beside >= LARGE;
        double size = fits ? beside : Lettering.enlarged(title, TITLE, width - LEFT - RIGHT);
        icon.setVisible(fits);
        icon.setLayoutY((height - ICON) / 2);
        write(size, fits ? WORDS : LEFT, height / 2 + size / 3);
    }

    private void write(double size, double x, double baseline) {
        title.setFont(Lettering.font(FontWeight.BOLD, size));
        title.setX(x);
        title.setY(baseline);
    }
}
