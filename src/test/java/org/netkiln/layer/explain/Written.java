package org.netkiln.layer.explain;

/** Reckons with what is written, {@code ⌊(28 + 2·0 − 3)/2⌋ + 1}, as a reader would: products before sums. */
public final class Written {
    private final String text;
    private int at;

    private Written(String text) {
        this.text = text.replace(" ", "");
    }

    /** What the text comes to. */
    public static double value(String text) {
        Written written = new Written(text);
        double value = written.sum();
        if (written.at != written.text.length()) {
            throw new AssertionError("cannot be read: " + text);
        }
        return value;
    }

    private double sum() {
        double value = product();
        while (next('+') || next('−')) {
            value += text.charAt(at++) == '+' ? product() : -product();
        }
        return value;
    }

    private double product() {
        double value = factor();
        while (next('·') || next('/')) {
            value = text.charAt(at++) == '·' ? value * factor() : value / factor();
        }
        return value;
    }

    private double factor() {
        return switch (text.charAt(at++)) {
            case '(' -> closed(')', sum());
            case '⌊' -> closed('⌋', Math.floor(sum()));
            case '⌈' -> closed('⌉', Math.ceil(sum()));
            case '−' -> -factor();
            default -> number();
        };
    }

    private double closed(char by, double value) {
        if (!next(by)) {
            throw new AssertionError(by + " is missing: " + text);
        }
        at++;
        return value;
    }

    private double number() {
        int from = at - 1;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return Double.parseDouble(text.substring(from, at));
    }

    private boolean next(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }
}
