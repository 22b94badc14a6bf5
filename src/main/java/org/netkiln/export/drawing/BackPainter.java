package org.netkiln.export.drawing;

import java.awt.Font;
import org.netkiln.graph.Note;
import org.netkiln.layout.Box;
import org.netkiln.layout.Frame;
import org.netkiln.layout.Scene;

/** What lies behind the nodes: frames of groups, and notes. */
final class BackPainter {
    private static final Font NAME = Pen.bold(12);
    private static final Font WORDS = Pen.plain(12);
    private static final double LINE = 16;
    private static final double PADDING = 10;

    private final Pen pen;

    BackPainter(Pen pen) {
        this.pen = pen;
    }

    void frame(Frame frame) {
        Box box = frame.box();
        pen.fill(Pen.rounded(box, 10), Colours.FRAME);
        pen.draw(Pen.rounded(box, 10), Colours.CARD_LINE, 1, 5, 4);
        String name = frame.repeat() > 1 ? frame.group() + "  ×" + frame.repeat() : frame.group();
        pen.words(name, NAME, Colours.MUTED, box.x() + PADDING, box.y() + 18, box.width() - 2 * PADDING);
    }

    void note(Note note) {
        Box box = Scene.box(note);
        pen.fill(Pen.rounded(box, 4), Colours.NOTE);
        pen.draw(Pen.rounded(box, 4), Colours.NOTE_LINE, 1);
        double baseline = box.y() + PADDING + LINE - 4;
        for (String line : Paragraph.lines(note.text(), box.width() - 2 * PADDING, words -> pen.width(words, WORDS))) {
            if (baseline > box.bottom()) {
                break;
            }
            pen.words(line, WORDS, Colours.INK, box.x() + PADDING, baseline, box.width() - 2 * PADDING);
            baseline += LINE;
        }
    }
}
