package org.netkiln.param;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something chosen by its type and set up with parameters: an optimizer, a schedule, a transform. In the project file one
 * object: {@code {"type": "adam", "lr": 0.001}}.
 */
public record Declared(String type, ParamValues values) {
    private static final String TYPE = "type";

    /** Reads the project file's object; empty if it has no {@code type} that is a string. */
    public static Optional<Declared> fromRaw(Map<String, Object> raw) {
        if (!(raw.get(TYPE) instanceof String type)) {
            return Optional.empty();
        }
        return Optional.of(new Declared(type, new ParamValues(raw).without(TYPE)));
    }

    /** The project file's object. */
    public Map<String, Object> toRaw() {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put(TYPE, type);
        raw.putAll(values.raw());
        return raw;
    }
}
