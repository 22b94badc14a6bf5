package org.netkiln.train.schedule;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.netkiln.param.Declared;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** All schedules on the class path, by type. Immutable. */
public final class Schedules {
    private final Map<String, Schedule> byType;

    private Schedules(Collection<Schedule> schedules) {
        Map<String, Schedule> types = new TreeMap<>(Comparator.naturalOrder());
        for (Schedule schedule : schedules) {
            if (types.put(schedule.info().type(), schedule) != null) {
                throw new IllegalStateException(
                        "two schedules " + schedule.info().type());
            }
        }
        byType = Collections.unmodifiableMap(types);
    }

    /** Finds every registered schedule. */
    public static Schedules load() {
        return new Schedules(ServiceLoader.load(Schedule.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** By type. */
    public Collection<Schedule> all() {
        return byType.values();
    }

    public Optional<Schedule> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /**
     * Everything wrong with a schedule that a project declares.
     *
     * @param path of the setting that declares it: {@code training.schedule}
     */
    public List<Problem> check(Declared declared, String path) {
        return find(declared.type())
                .map(schedule -> schedule.info()
                        .schema()
                        .validate(declared.values(), key -> new Where.Setting(path + "." + key)))
                .orElseGet(() -> List.of(Problem.error(
                        new Where.Setting(path + ".type"),
                        Text.of("train.unknown-schedule", declared.type(), String.join(", ", byType.keySet())))));
    }
}
