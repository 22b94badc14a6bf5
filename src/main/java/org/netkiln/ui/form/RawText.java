package org.netkiln.ui.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netkiln.param.Kind;

/** Between raw values and what people type: {@code 5}, {@code 3×5}, {@code 1, 28, 28}, {@code 1e-3}. */
final class RawText {
    private static final String OPEN = "–";

    private RawText() {}

    /** A raw value as text. */
    static String write(Object raw) {
        if (raw instanceof List<?> list) {
            return list.stream().map(RawText::element).collect(Collectors.joining(separator(list)));
        }
        return element(raw);
    }

    private static String separator(List<?> list) {
        return list.size() == 2 && list.stream().allMatch(item -> item == null || item instanceof Integer) ? "×" : ", ";
    }

    private static String element(@Nullable Object raw) {
        if (raw instanceof Double real && real == Math.rint(real) && Math.abs(real) < 1e15) {
            return Long.toString(real.longValue());
        }
        return raw == null ? OPEN : String.valueOf(raw);
    }

    /** The raw value that a text stands for, however wrong for the parameter; empty for no text. */
    static Optional<Object> read(Kind<?> kind, String text) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(takesMany(kind) ? list(plain) : one(plain));
    }

    private static Object list(String text) {
        List<@Nullable Object> items = new ArrayList<>();
        for (String part : text.replaceAll("[\\[\\]()]", " ").strip().split("\\s*[,;×xX*\\s]\\s*", -1)) {
            items.add(part.equals(OPEN) || part.equals("-") ? null : one(part));
        }
        return items.size() == 1 && items.get(0) != null ? (Object) items.get(0) : items;
    }

    private static Object one(String text) {
        try {
            BigDecimal exact = new BigDecimal(text.replace(',', '.'));
            return exact.scale() <= 0
                            && exact.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                            && isWhole(text)
                    ? (Object) exact.intValueExact()
                    : (Object) exact.doubleValue();
        } catch (NumberFormatException noNumber) {
            return text;
        }
    }

    private static boolean isWhole(String text) {
        return text.chars().allMatch(letter -> Character.isDigit(letter) || letter == '-' || letter == '+');
    }

    private static boolean takesMany(Kind<?> kind) {
        return Arrays.<Class<?>>asList(Kind.Pair.class, Kind.Sizes.class, Kind.Reals.class)
                .contains(kind.getClass());
    }
}
