package org.netkiln.ui.canvas;

import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.netkiln.layout.Box;
import org.netkiln.layout.Item;

/** A folded group: cards on a pile, with its name and how often it is repeated. */
final class FoldedFace extends ItemFace {
    private static final double LEFT = 14;
    private static final double RIGHT = 12;
    private static final double STEP = 5;
    private static final double SIZE = 13;
    private static final double BASELINE = 26;
    private static final double GAP = 4;

    private final double width;
    private final double height;
    private final Text title;
    private final Text times;
    private final Text count;

    FoldedFace(Item item) {
        Box box = item.box();
        width = box.width();
        height = box.height();
        times = Lettering.of(item.face().headline(), "item-times", SIZE, FontWeight.BOLD, 0, BASELINE, width / 2);
        double room = width - LEFT - RIGHT - (times.getText().isEmpty() ? 0 : Lettering.width(times) + 8);
        title = Lettering.of(item.face().title(), "item-title", SIZE, FontWeight.BOLD, LEFT, BASELINE, room);
        times.setX(width - RIGHT - Lettering.width(times));
        count = Lettering.of("", "item-count", 11, FontWeight.NORMAL, LEFT, 48, width - LEFT - RIGHT);
        getChildren()
                .addAll(
                        region("item-pile", 2 * STEP, 2 * STEP, width - 2 * STEP, height - STEP),
                        region("item-pile", STEP, STEP, width - STEP, height - STEP / 2),
                        region("item-card", 0, 0, width, height),
                        title,
                        times,
                        count);
    }

    @Override
    void parameters(String words) {
        count.setText(words);
    }

    @Override
    void smallPrint(boolean shown) {
        count.setVisible(shown);
        double size = shown ? SIZE : sizeAlone();
        title.setFont(Lettering.font(FontWeight.BOLD, size));
        times.setFont(title.getFont());
        title.setY(shown ? BASELINE : height / 2 + size / 3);
        times.setY(title.getY());
        times.setX(width - RIGHT - Lettering.width(times));
    }

    private double sizeAlone() {
        double room = width - LEFT - RIGHT;
        double now = Lettering.width(title) + Lettering.width(times);
        return Lettering.enlarged(title, SIZE, room * Lettering.width(title) / now - GAP);
    }
}
