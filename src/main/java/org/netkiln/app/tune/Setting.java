package org.netkiln.app.tune;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Environment variables to start the program with; a variable that is absent is left as the user has it.
 *
 * @param variables name to value, in a stable order
 */
record Setting(SortedMap<String, String> variables) {
    static final String CORE_TYPE = "OPENBLAS_CORETYPE";
    static final String THREADS = "OMP_NUM_THREADS";
    static final String WAITING = "OMP_WAIT_POLICY";
    static final String PASSIVE = "passive";
    static final String ACTIVE = "active";

    Setting {
        variables = new TreeMap<>(variables);
    }

    static Setting none() {
        return new Setting(new TreeMap<>());
    }

    /** This setting with one more variable; an empty value leaves the variable out. */
    Setting with(String name, String value) {
        TreeMap<String, String> more = new TreeMap<>(variables);
        if (value.isEmpty()) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        return new Setting(more);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    /** As many as it says; more than any if it leaves them as they are. */
    int threads() {
        return get(THREADS).map(Integer::valueOf).orElse(Integer.MAX_VALUE);
    }

    boolean isPassive() {
        return PASSIVE.equals(variables.get(WAITING));
    }

    void applyTo(Map<String, String> environment) {
        environment.putAll(variables);
    }
}
