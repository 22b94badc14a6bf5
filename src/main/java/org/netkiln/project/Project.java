package org.netkiln.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.netkiln.graph.Network;

/**
 * A network, how it is trained, and whatever else its file holds. Immutable; raw values are those of JSON, as for
 * {@link org.netkiln.param.ParamValues}, and may be null.
 *
 * @param name what people call it; may be empty
 * @param description a sentence on what it shows; empty if there is none
 * @param training the settings as they stand in the file, known or not
 * @param extras fields of the file that this version does not know, kept for the round trip
 */
public record Project(
        String name, String description, Network network, Map<String, Object> training, Map<String, Object> extras) {
    /** Where settings begin in {@link org.netkiln.problem.Where.Setting}. */
    private static final String TRAINING = "training.";

    public Project {
        training = Collections.unmodifiableMap(new LinkedHashMap<>(training));
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /** A project with nothing but a name and a network. */
    public static Project of(String name, Network network) {
        return new Project(name, "", network, Map.of(), Map.of());
    }

    public Project withName(String changed) {
        return new Project(changed, description, network, training, extras);
    }

    public Project withNetwork(Network changed) {
        return new Project(name, description, changed, training, extras);
    }

    public Project withTraining(Map<String, Object> changed) {
        return new Project(name, description, network, changed, extras);
    }

    /**
     * Sets one training setting, making the objects on its path as needed.
     *
     * @param path {@code training.optimizer.lr}; the first word may be left out
     * @param value raw, as in the project file
     */
    public Project withSetting(String path, Object value) {
        String within = path.startsWith(TRAINING) ? path.substring(TRAINING.length()) : path;
        return withTraining(set(training, within, value));
    }

    private static Map<String, Object> set(Map<?, ?> map, String path, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>();
        map.forEach((key, old) -> changed.put(String.valueOf(key), old));
        int dot = path.indexOf('.');
        if (dot < 0) {
            changed.put(path, value);
        } else {
            String first = path.substring(0, dot);
            Map<?, ?> inner = changed.get(first) instanceof Map<?, ?> there ? there : Map.of();
            changed.put(first, set(inner, path.substring(dot + 1), value));
        }
        return changed;
    }
}
