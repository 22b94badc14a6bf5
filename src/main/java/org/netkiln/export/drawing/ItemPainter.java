package org.netkiln.export.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.netkiln.layout.Box;
import org.netkiln.layout.Face;
import org.netkiln.layout.Item;
import org.netkiln.layout.Point;

/** Nodes and folded groups, as the window shows them. */
final class ItemPainter {
    private static final Font ID = Pen.plain(10.5);
    private static final Font TITLE = Pen.bold(13);
    private static final Font HEADLINE = Pen.bold(12);
    private static final Font COUNT = Pen.plain(11);
    private static final Font WORDS = Pen.plain(12.5);

    private static final double LEFT = 14;
    private static final double RIGHT = 10;
    private static final double ICON = 22;
    private static final double GAP = 8;
    private static final double BAR = 5;
    private static final double PILL_LEFT = 13;
    private static final double PILL_ICON = 15;
    private static final double PILE = 5;
    private static final double PORT = 4;

    private final Pen pen;

    ItemPainter(Pen pen) {
        this.pen = pen;
    }

    /** @param count trainable parameters as words; empty for none */
    void paint(Item item, String count) {
        switch (item.face().form()) {
            case CARD -> card(item, count);
            case PILL -> pill(item);
            case FOLDED_GROUP -> folded(item, count);
        }
    }

    /** Where a wire is fastened. */
    void port(Point at) {
        Ellipse2D circle = new Ellipse2D.Double(at.x() - PORT, at.y() - PORT, 2 * PORT, 2 * PORT);
        pen.fill(circle, Colours.CARD);
        pen.draw(circle, Colours.WIRE, 1.5);
    }

    private void card(Item item, String count) {
        Face face = item.face();
        Box box = item.box();
        Color colour = Colours.of(face.group());
        pen.fill(Pen.rounded(box, 8), Colours.CARD);
        Area bar = new Area(Pen.rounded(box, 8));
        bar.intersect(new Area(new Rectangle2D.Double(box.x(), box.y(), BAR, box.height())));
        pen.fill(bar, colour);
        pen.draw(Pen.rounded(box, 8), Colours.CARD_LINE, 1);
        pen.icon(face.icon(), box.x() + LEFT, box.y() + 11, ICON, colour);
        double words = LEFT + ICON + GAP;
        double room = box.width() - words - RIGHT;
        pen.words(face.id(), ID, Colours.MUTED, box.x() + words, box.y() + 17, room);
        pen.words(face.title(), TITLE, Colours.INK, box.x() + words, box.y() + 32, room);
        double numbers = box.width() - LEFT - RIGHT;
        pen.words(face.headline(), HEADLINE, colour, box.x() + LEFT, box.y() + 53, numbers);
        double left = numbers - pen.width(face.headline(), HEADLINE) - GAP;
        double needed = pen.width(count, COUNT);
        if (needed <= left) {
            pen.words(count, COUNT, Colours.MUTED, box.right() - RIGHT - needed, box.y() + 53, left);
        }
    }

    private void pill(Item item) {
        Box box = item.box();
        Color colour = Colours.of(item.face().group());
        double radius = Math.min(box.height(), box.width()) / 2;
        pen.fill(Pen.rounded(box, radius), Colours.CARD);
        pen.draw(Pen.rounded(box, radius), colour, 1.3);
        String words = item.face().words();
        double aside = PILL_ICON + GAP;
        double left = Math.max(PILL_LEFT, (box.width() - aside - pen.width(words, WORDS)) / 2);
        double middle = box.centre().y();
        pen.icon(item.face().icon(), box.x() + left, middle - PILL_ICON / 2, PILL_ICON, colour);
        double room = box.width() - left - aside - PILL_LEFT / 2;
        pen.words(words, WORDS, Colours.INK, box.x() + left + aside, middle + 4.5, room);
    }

    private void folded(Item item, String count) {
        Face face = item.face();
        Box box = item.box();
        for (double step = 2 * PILE; step >= 0; step -= PILE) {
            Box sheet = new Box(box.x() + step, box.y() + step, box.width() - step, box.height() - step / 2);
            pen.fill(Pen.rounded(sheet, 8), Colours.CARD);
            pen.draw(Pen.rounded(sheet, 8), Colours.CARD_LINE, 1);
        }
        double times = pen.width(face.headline(), TITLE);
        double room = box.width() - LEFT - RIGHT - (times > 0 ? times + GAP : 0);
        pen.words(face.title(), TITLE, Colours.INK, box.x() + LEFT, box.y() + 26, room);
        pen.words(face.headline(), TITLE, Colours.MUTED, box.right() - RIGHT - times, box.y() + 26, times);
        pen.words(count, COUNT, Colours.MUTED, box.x() + LEFT, box.y() + 48, box.width() - LEFT - RIGHT);
    }
}
