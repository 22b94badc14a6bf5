package org.netkiln.project;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netkiln.text.Text;

/** The versions of the format. A file without a version was written by hand, and counts as version 0. */
final class Migrations {
    static final String VERSION = "netkiln";

    private final List<Migration> steps;

    /** @param steps the one at index {@code n} leads from version {@code n} to the next */
    Migrations(List<Migration> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Those of this program. */
    static Migrations all() {
        return new Migrations(List.of(writtenByHand -> {}));
    }

    /** The version that this program writes. */
    int current() {
        return steps.size();
    }

    /**
     * Brings a file up to the current version, in place.
     *
     * @throws BadProject if it is of a later version, or of none that can be
     */
    void apply(Map<String, @Nullable Object> file, Places places) throws BadProject {
        Object stated = file.getOrDefault(VERSION, 0);
        Text place = places.of(file, VERSION);
        if (!(stated instanceof Integer version) || version < 0) {
            throw new BadProject(place, Text.of("project.bad-version", String.valueOf(stated)));
        }
        if (version > current()) {
            throw new BadProject(place, Text.of("project.newer", version, current()));
        }
        steps.subList(version, current()).forEach(step -> step.apply(file));
        file.put(VERSION, current());
    }
}
