package org.netkiln.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rows of text in aligned columns, for a terminal. */
final class Table {
    private static final int CJK_SYMBOLS = 0x3000;
    private static final int LAST_CJK = 0xA4CF;
    private static final int FULL_WIDTH = 0xFF00;
    private static final int LAST_FULL_WIDTH = 0xFF60;

    private final Set<Integer> rightAligned;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param rightAligned columns of numbers, counted from 0
     */
    Table(Set<Integer> rightAligned, String... header) {
        this.rightAligned = rightAligned;
        rows.add(List.of(header));
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The lines, without trailing blanks; every row has the header's number of cells. */
    List<String> lines() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], width(row.get(c)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    /** Columns that a terminal gives to a text: Chinese characters and their punctuation take two. */
    private static int width(String text) {
        return text.codePoints().map(letter -> isWide(letter) ? 2 : 1).sum();
    }

    private static boolean isWide(int letter) {
        return Character.isIdeographic(letter)
                || letter >= CJK_SYMBOLS && letter <= LAST_CJK
                || letter >= FULL_WIDTH && letter <= LAST_FULL_WIDTH;
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String pad = " ".repeat(widths[c] - width(row.get(c)));
            line.append(c == 0 ? "" : "  ");
            line.append(rightAligned.contains(c) ? pad + row.get(c) : row.get(c) + pad);
        }
        return line.toString().stripTrailing();
    }
}
