package org.netkiln.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netkiln.graph.Position;
import org.netkiln.text.Text;

/** An object in the file, read field by field; what is left over at the end is kept. */
final class Fields {
    private final Map<?, ?> object;
    private final Places places;
    private final Map<String, Object> left = new LinkedHashMap<>();

    private Fields(Map<?, ?> object, Places places) {
        this.object = object;
        this.places = places;
        object.forEach((key, value) -> putRaw(left, String.valueOf(key), value));
    }

    /** @throws BadProject if the value, which stands at {@code place}, is no object */
    static Fields of(@Nullable Object value, Text place, Text what, Places places) throws BadProject {
        if (value instanceof Map<?, ?> object) {
            return new Fields(object, places);
        }
        throw wrong(place, what, "json.object", value);
    }

    /** A string; empty if the field is missing or null. */
    String text(String key) throws BadProject {
        return take(key, String.class, "json.text", "");
    }

    /** A list; empty if the field is missing or null. */
    List<?> list(String key) throws BadProject {
        return take(key, List.class, "json.list", List.of());
    }

    /** An object; empty if the field is missing or null. */
    Map<String, Object> object(String key) throws BadProject {
        Map<String, Object> raw = new LinkedHashMap<>();
        Map<?, ?> found = take(key, Map.class, "json.object", Map.of());
        found.forEach((name, value) -> putRaw(raw, String.valueOf(name), value));
        return raw;
    }

    /** Whether a flag is set; not, if the field is missing or null. */
    boolean flag(String key) throws BadProject {
        return take(key, Boolean.class, "json.flag", false);
    }

    /** A whole number of at least 1. */
    int count(String key, int otherwise) throws BadProject {
        Number count = take(key, Number.class, "json.number", otherwise);
        if (!(count instanceof Integer whole) || whole < 1) {
            throw new BadProject(place(key), Text.of("project.bad-count", key, count.toString()));
        }
        return whole;
    }

    /** A list of two finite numbers; null if the field is missing, null or empty. */
    @Nullable
    Position position(String key) throws BadProject {
        List<?> list = list(key);
        if (list.isEmpty()) {
            return null;
        }
        if (list.size() == 2
                && list.get(0) instanceof Number x
                && list.get(1) instanceof Number y
                && Double.isFinite(x.doubleValue())
                && Double.isFinite(y.doubleValue())) {
            return new Position(x.doubleValue(), y.doubleValue());
        }
        throw new BadProject(place(key), Text.of("project.bad-position"));
    }

    boolean has(String key) {
        return object.get(key) != null;
    }

    /** Where a field's value stands. */
    Text place(String key) {
        return places.of(object, key);
    }

    /** All fields that were not asked for, in file order. */
    Map<String, Object> left() {
        return left;
    }

    private <T> T take(String key, Class<T> type, String wanted, T otherwise) throws BadProject {
        left.remove(key);
        Object value = object.get(key);
        if (value == null) {
            return otherwise;
        }
        if (!type.isInstance(value)) {
            throw wrong(place(key), key, wanted, value);
        }
        return type.cast(value);
    }

    /** JSON's null is kept as such, for the round trip; readers of raw values take it for "not set". */
    @SuppressWarnings("NullAway")
    private static void putRaw(Map<String, Object> raw, String key, @Nullable Object value) {
        raw.put(key, value);
    }

    /**
     * Says that something is of the wrong type.
     *
     * @param what a key, or a text
     */
    static BadProject wrong(Text place, Object what, String wanted, @Nullable Object found) {
        return new BadProject(place, Text.of("project.wrong-type", what, Text.of(wanted), typeOf(found)));
    }

    private static Text typeOf(@Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            return Text.of("json.object");
        } else if (value instanceof List<?>) {
            return Text.of("json.list");
        } else if (value instanceof String) {
            return Text.of("json.text");
        } else if (value instanceof Number) {
            return Text.of("json.number");
        } else if (value instanceof Boolean) {
            return Text.of("json.flag");
        }
        return Text.of("json.null");
    }
}
