package org.netkiln.layout;

/**
 * How wide words will be at most, without asking a toolkit: in DejaVu Sans, the widest of the common interface fonts. What
 * fits here fits in the fonts of the window, of the drawings for paper, and of whoever opens those.
 */
final class TextWidth {
    private static final int FIRST = ' ';
    private static final int CHINESE = 0x2E80;

    /** Hundredths of the font size, for the characters from space to tilde, in bold. */
    private static final int[] BOLD = {
        35, 46, 52, 84, 70, 100, 87, 31, 46, 46, 52, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40,
        84, 84, 84, 58, 100, 77, 76, 73, 83, 68, 68, 82, 84, 37, 37, 77, 64, 100, 84, 85, 73, 85, 77, 72, 68, 81, 77,
        110, 77, 72, 73, 46, 37, 46, 84, 50, 50, 67, 72, 59, 72, 68, 44, 72, 71, 34, 34, 67, 34, 104, 71, 69, 72, 72,
        49, 60, 48, 71, 65, 92, 65, 65, 58, 71, 37, 71, 84
    };

    /** Letters' width in the regular weight, as a part of that in bold: at most. */
    private static final double REGULAR = 0.93;

    private static final int OTHER = 84;
    private static final int FULL = 100;

    private TextWidth() {}

    /** One line in bold, in the unit of the font size. */
    static double bold(String line, double fontSize) {
        return line.codePoints().map(TextWidth::hundredths).sum() * fontSize / 100;
    }

    static double regular(String line, double fontSize) {
        return bold(line, fontSize) * REGULAR;
    }

    private static int hundredths(int character) {
        int index = character - FIRST;
        if (index >= 0 && index < BOLD.length) {
            return BOLD[index];
        }
        return character < CHINESE ? OTHER : FULL;
    }
}
