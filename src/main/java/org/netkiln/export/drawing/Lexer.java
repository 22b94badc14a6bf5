package org.netkiln.export.drawing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the letters and numbers of an SVG path one after the other. */
final class Lexer {
    private static final Pattern GAP = Pattern.compile("[\\s,]*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private final String text;
    private int at;

    Lexer(String text) {
        this.text = text;
        skip();
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    /** Whether a letter comes next. */
    boolean isAtCommand() {
        return !isAtEnd() && Character.isLetter(text.charAt(at));
    }

    char command() {
        char letter = text.charAt(at++);
        skip();
        return letter;
    }

    double number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new IllegalArgumentException("no number at " + at + " of " + text);
        }
        at = matcher.end();
        skip();
        return Double.parseDouble(matcher.group());
    }

    /** The 0 or 1 of an arc, which may stand without a gap before what follows. */
    boolean flag() {
        char digit = isAtEnd() ? ' ' : text.charAt(at);
        if (digit != '0' && digit != '1') {
            throw new IllegalArgumentException("no flag at " + at + " of " + text);
        }
        at++;
        skip();
        return digit == '1';
    }

    private void skip() {
        Matcher matcher = GAP.matcher(text).region(at, text.length());
        if (matcher.lookingAt()) {
            at = matcher.end();
        }
    }
}
