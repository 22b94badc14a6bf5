package org.netkiln.ui.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Values within raw settings, by path: {@code optimizer.lr}. */
public final class RawPaths {
    private RawPaths() {}

    /** The value at a path; empty if there is none or it is null. */
    public static Optional<Object> get(Map<?, ?> raw, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return Optional.ofNullable(raw.get(path));
        }
        return raw.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? get(inner, path.substring(dot + 1))
                : Optional.empty();
    }

    /** The same settings with another value at a path, or none there. */
    public static Map<String, Object> with(Map<?, ?> raw, String path, Optional<Object> value) {
        Map<String, Object> changed = new LinkedHashMap<>();
        raw.forEach((key, old) -> changed.put(String.valueOf(key), old));
        int dot = path.indexOf('.');
        if (dot >= 0) {
            String first = path.substring(0, dot);
            Map<?, ?> inner = changed.get(first) instanceof Map<?, ?> there ? there : Map.of();
            changed.put(first, with(inner, path.substring(dot + 1), value));
        } else if (value.isPresent()) {
            changed.put(path, value.get());
        } else {
            changed.remove(path);
        }
        return changed;
    }
}
