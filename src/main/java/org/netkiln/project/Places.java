package org.netkiln.project;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netkiln.text.Text;

/** Where each value stood in the file, in words: the file's name, line and column. */
final class Places {
    private final String file;
    private final Map<Object, Map<Object, Text>> members = new IdentityHashMap<>();

    /** @param file as the user knows it */
    Places(String file) {
        this.file = file;
    }

    /** Remembers where a member of an object or a list stands. */
    void put(Object container, Object keyOrIndex, JsonLocation location) {
        members.computeIfAbsent(container, any -> new HashMap<>()).put(keyOrIndex, at(location));
    }

    /** A place in the file; just the file where JSON's reader does not say. */
    Text at(@Nullable JsonLocation location) {
        return location == null ? file() : Text.of("project.place", file, location.getLineNr(), location.getColumnNr());
    }

    /** Where a member stands; just the file if that is not known. */
    Text of(Object container, Object keyOrIndex) {
        return members.getOrDefault(container, Map.of()).getOrDefault(keyOrIndex, file());
    }

    Text file() {
        return Text.literal(file);
    }
}
