package org.netkiln.param;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a user set, as it stands in the project file: raw values by key, in file order. Whatever a schema does not know is
 * kept, so that a file survives a round trip.
 *
 * @param raw JSON values: numbers, strings, booleans, lists, maps
 */
public record ParamValues(Map<String, Object> raw) {
    private static final ParamValues EMPTY = new ParamValues(Map.of());

    public ParamValues {
        raw = Collections.unmodifiableMap(new LinkedHashMap<>(raw));
    }

    public static ParamValues empty() {
        return EMPTY;
    }

    public static ParamValues of(String key, Object value) {
        return new ParamValues(Map.of(key, value));
    }

    /** The value, its fallback, or what is wrong with it. */
    public <T> Parsed<T> read(Param<T> param) {
        Object set = raw.get(param.key());
        if (set != null) {
            return param.kind().parse(set);
        }
        if (param.fallback() instanceof Fallback.Value<T> fallback) {
            return Parsed.of(fallback.value());
        } else if (param.fallback() instanceof Fallback.SameAs<T> fallback) {
            return read(fallback.other());
        }
        return Parsed.fault("param.missing", param.key());
    }

    /**
     * The value or its fallback. Only for values that were validated.
     *
     * @throws IllegalStateException when the value is invalid: a bug in the caller, who did not validate
     */
    public <T> T get(Param<T> param) {
        return read(param)
                .value()
                .orElseThrow(() -> new IllegalStateException(param.key() + " = " + raw.get(param.key())));
    }

    public boolean isSet(Param<?> param) {
        return raw.get(param.key()) != null;
    }

    public ParamValues with(String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(raw);
        changed.put(key, value);
        return new ParamValues(changed);
    }

    public <T> ParamValues with(Param<T> param, T value) {
        return with(param.key(), param.kind().toRaw(value));
    }

    public ParamValues without(String key) {
        Map<String, Object> changed = new LinkedHashMap<>(raw);
        changed.remove(key);
        return new ParamValues(changed);
    }
}
