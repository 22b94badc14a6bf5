package org.netkiln.export.drawing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Breaks text into lines where it may be broken, in any language. */
final class Paragraph {
    private Paragraph() {}

    /**
     * @param room the width of a line
     * @param width measures words
     */
    static List<String> lines(String text, double room, ToDoubleFunction<String> width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrap(line, room, width, lines));
        return lines;
    }

    private static void wrap(String text, double room, ToDoubleFunction<String> width, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        int end = breaks.first();
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            boolean full = width.applyAsDouble(text.substring(start, next).stripTrailing()) > room;
            if (full && end > start) {
                lines.add(text.substring(start, end).stripTrailing());
                start = end;
            }
            end = next;
        }
        lines.add(text.substring(start).stripTrailing());
    }
}
