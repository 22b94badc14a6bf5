package org.netkiln.train.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.netkiln.param.Declared;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** Raw training settings, and where complaints about them go. Remembers which keys were asked for. */
final class RawSettings {
    private final Map<String, Object> raw;
    private final Collection<Problem> problems;
    private final Set<String> known = new TreeSet<>();

    RawSettings(Map<String, Object> raw, Collection<Problem> problems) {
        this.raw = raw;
        this.problems = problems;
    }

    static String path(String key) {
        return "training." + key;
    }

    void error(String key, Text message) {
        problems.add(Problem.error(new Where.Setting(path(key)), message));
    }

    void missing(String key) {
        if (!isSet(key)) {
            error(key, Text.of("param.missing", key));
        }
    }

    boolean isSet(String key) {
        known.add(key);
        return raw.get(key) != null;
    }

    boolean isNull(String key) {
        return raw.containsKey(key) && raw.get(key) == null;
    }

    /** Only after {@link #isSet}. */
    Object get(String key) {
        return Objects.requireNonNull(raw.get(key));
    }

    /** The plain settings, validated. */
    ParamValues simple() {
        Map<String, Object> set = new LinkedHashMap<>();
        for (Param<?> param : TrainingParams.PLAIN.params()) {
            if (isSet(param.key())) {
                set.put(param.key(), get(param.key()));
            }
        }
        ParamValues values = new ParamValues(set);
        problems.addAll(TrainingParams.PLAIN.validate(values, key -> new Where.Setting(path(key))));
        return values;
    }

    String text(String key) {
        missing(key);
        if (!isSet(key)) {
            return "";
        }
        if (get(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        error(key, Text.of("train.not-text", String.valueOf(get(key))));
        return "";
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(key)) {
            if (item instanceof String text) {
                texts.add(text);
            } else {
                error(key + "[" + texts.size() + "]", Text.of("train.not-text", String.valueOf(item)));
            }
        }
        return texts;
    }

    Optional<ParamValues> object(String key) {
        return isSet(key) ? object(key, get(key)) : Optional.empty();
    }

    Optional<Declared> declared(String key) {
        return isSet(key) ? declared(key, get(key)) : Optional.empty();
    }

    List<Declared> declaredList(String key) {
        List<Declared> all = new ArrayList<>();
        int i = 0;
        for (Object item : list(key)) {
            declared(key + "[" + i++ + "]", item).ifPresent(all::add);
        }
        return all;
    }

    void warnOfUnknown() {
        for (String key : raw.keySet()) {
            if (!known.contains(key)) {
                problems.add(Problem.warning(
                        new Where.Setting(path(key)), Text.of("param.unknown", key, String.join(", ", known))));
            }
        }
    }

    private List<?> list(String key) {
        if (!isSet(key)) {
            return List.of();
        }
        if (get(key) instanceof List<?> list) {
            return list;
        }
        error(key, Text.of("train.not-a-list", String.valueOf(get(key))));
        return List.of();
    }

    private Optional<Declared> declared(String key, Object value) {
        Optional<ParamValues> object = object(key, value);
        Optional<Declared> declared = object.flatMap(values -> Declared.fromRaw(values.raw()));
        if (object.isPresent() && declared.isEmpty()) {
            error(key + ".type", Text.of("param.missing", "type"));
        }
        return declared;
    }

    private Optional<ParamValues> object(String key, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            error(key, Text.of("train.not-an-object", String.valueOf(value)));
            return Optional.empty();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((name, field) -> {
            if (field != null) {
                fields.put(String.valueOf(name), field);
            }
        });
        return Optional.of(new ParamValues(fields));
    }
}
