package org.netkiln.project;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes raw values as JSON on one line: {@code {"shape": [1, 28, 28]}}. */
final class JsonText {
    private JsonText() {}

    /** @throws IllegalArgumentException for anything that is no JSON value: a bug in whoever made it */
    static String of(@Nullable Object raw) {
        if (raw == null || raw instanceof Boolean) {
            return String.valueOf(raw);
        } else if (raw instanceof Number number) {
            return JsonNumbers.write(number);
        } else if (raw instanceof String text) {
            return quoted(text);
        } else if (raw instanceof List<?> list) {
            return list.stream().map(JsonText::of).collect(Collectors.joining(", ", "[", "]"));
        } else if (raw instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> field(String.valueOf(entry.getKey()), entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        throw new IllegalArgumentException(raw.getClass() + " " + raw);
    }

    /** {@code "key": value}. */
    static String field(String key, @Nullable Object raw) {
        return quoted(key) + ": " + of(raw);
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(letter -> append(quoted, letter));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int letter) {
        switch (letter) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            default -> {
                boolean loneSurrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
                if (letter < ' ' || loneSurrogate) {
                    quoted.append(String.format("\\u%04x", letter));
                } else {
                    quoted.appendCodePoint(letter);
                }
            }
        }
    }
}
