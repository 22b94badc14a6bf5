package org.netkiln.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nodes that belong together and can be folded into one card, or repeated.
 *
 * @param id unique among nodes, groups and notes; what is inside has it as a prefix: {@code block1.conv1}
 * @param members ids of the nodes, inner groups and notes that lie directly inside; never empty
 * @param repeat how many copies there are in a chain, each fed by the one before; 1 or more
 * @param folded whether it is drawn as one card
 * @param at where the card lies while it is folded; null until arranged
 * @param extras fields of the project file that this version does not know, kept for the round trip
 */
public record Group(
        String id, Set<String> members, int repeat, boolean folded, @Nullable Position at, Map<String, Object> extras) {
    public Group {
        members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
        if (members.isEmpty() || repeat < 1) {
            throw new IllegalArgumentException(id + ": " + members.size() + " members × " + repeat);
        }
    }

    /** An open group, once. */
    public static Group of(String id, Collection<String> members) {
        return new Group(id, new LinkedHashSet<>(members), 1, false, null, Map.of());
    }

    /** The id of something inside this group: {@code block1.conv1} for {@code conv1}. */
    public String prefixed(String name) {
        return id + "." + name;
    }

    /** The name that a member has within the group: {@code conv1} for {@code block1.conv1}. */
    public String nameOf(String member) {
        boolean prefixed = member.startsWith(id + ".") && member.length() > id.length() + 1;
        return prefixed ? member.substring(id.length() + 1) : member;
    }

    public boolean isRepeated() {
        return repeat > 1;
    }

    public Group withId(String newId) {
        return new Group(newId, members, repeat, folded, at, extras);
    }

    public Group withMembers(Set<String> newMembers) {
        return new Group(id, newMembers, repeat, folded, at, extras);
    }

    public Group withRepeat(int times) {
        return new Group(id, members, times, folded, at, extras);
    }

    public Group folded(boolean fold) {
        return new Group(id, members, repeat, fold, at, extras);
    }

    public Group at(@Nullable Position position) {
        return new Group(id, members, repeat, folded, position, extras);
    }
}
