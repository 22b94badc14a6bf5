package org.netkiln.project;

import java.math.BigDecimal;

/** Reads numbers as the plainest type that is written in the same form again, and writes them. */
final class JsonNumbers {
    /** From here on a decimal is written with an exponent. */
    private static final double LARGE = 1e15;

    /** Below this, too. */
    private static final double SMALL = 1e-6;

    private JsonNumbers() {}

    /**
     * An Integer, Long or Double where that keeps the form, else a {@link WrittenNumber}.
     *
     * @param text a number as JSON has it
     * @param whole whether it has neither fraction nor exponent
     */
    static Number read(String text, boolean whole) {
        Number plain = whole ? wholeNumber(text) : Double.valueOf(text);
        boolean finite = Double.isFinite(plain.doubleValue());
        return finite && write(plain).equals(text) ? plain : new WrittenNumber(text);
    }

    /**
     * A number in JSON; a Double always with a fraction or an exponent, so that it is read as one again.
     *
     * @throws IllegalArgumentException for what JSON cannot say, NaN and infinity: parameters are finite
     */
    static String write(Number number) {
        if (!(number instanceof Double decimal)) {
            return number.toString();
        }
        if (!Double.isFinite(decimal)) {
            throw new IllegalArgumentException(number.toString());
        }
        double size = Math.abs(decimal);
        String text = decimal.toString();
        if (size != 0 && (size < SMALL || size >= LARGE)) {
            return text.replace(".0E", "e").replace('E', 'e');
        }
        String plain = size == 0 ? text : new BigDecimal(text).toPlainString();
        return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }

    private static Number wholeNumber(String text) {
        try {
            long value = Long.parseLong(text);
            return value == (int) value ? (Number) (int) value : (Number) value;
        } catch (NumberFormatException e) {
            return new WrittenNumber(text);
        }
    }
}
