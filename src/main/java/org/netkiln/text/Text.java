package org.netkiln.text;

import java.util.List;

/**
 * A message for the user, not yet in any language: the key of an entry in the message bundle, and its arguments.
 *
 * @param key name of the entry in {@code messages.properties}
 * @param args what fills {@code {0}}, {@code {1}}, …: numbers, strings, or further texts
 */
public record Text(String key, List<Object> args) {
    /** The key under which text that is already in the user's words (a name, a layer's own help) is wrapped. */
    static final String LITERAL = "literal";

    public Text {
        args = List.copyOf(args);
    }

    public static Text of(String key, Object... args) {
        return new Text(key, List.of(args));
    }

    /** Text that needs no translation. */
    public static Text literal(String words) {
        return of(LITERAL, words);
    }
}
