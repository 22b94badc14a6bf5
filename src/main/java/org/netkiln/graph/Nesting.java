package org.netkiln.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which group lies in which. Every member is there and lies in one group only, and no group lies in itself. */
final class Nesting {
    static final Nesting NONE = new Nesting(Map.of(), Map.of());

    private final Map<String, Group> groups;
    private final Map<String, String> parents;

    private Nesting(Map<String, Group> groups, Map<String, String> parents) {
        this.groups = Collections.unmodifiableMap(groups);
        this.parents = parents;
    }

    /**
     * @param isThere whether there is a node or note of an id
     * @throws IllegalArgumentException if the groups do not nest: readers of files must have looked before
     */
    static Nesting of(Collection<Group> list, Predicate<String> isThere) {
        if (list.isEmpty()) {
            return NONE;
        }
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Group group : list) {
            require(groups.put(group.id(), group) == null, "two groups", group.id());
        }
        Map<String, String> parents = new HashMap<>();
        for (Group group : list) {
            for (String member : group.members()) {
                require(isThere.test(member) || groups.containsKey(member), group.id(), member);
                require(parents.put(member, group.id()) == null, "in two groups", member);
            }
        }
        Nesting nesting = new Nesting(groups, parents);
        groups.keySet().forEach(nesting::around);
        return nesting;
    }

    Map<String, Group> groups() {
        return groups;
    }

    Optional<String> parent(String id) {
        return Optional.ofNullable(parents.get(id));
    }

    /** The groups that something lies in, the innermost first. */
    List<String> around(String id) {
        List<String> around = new ArrayList<>();
        for (String group = parents.get(id); group != null; group = parents.get(group)) {
            around.add(group);
            require(around.size() <= groups.size(), "in itself", group);
        }
        return around;
    }

    /** Everything that lies in a group, however deep: nodes, groups and notes. */
    Set<String> inside(String id) {
        Set<String> inside = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            Group group = groups.get(next.remove());
            if (group != null) {
                inside.addAll(group.members());
                next.addAll(group.members());
            }
        }
        return inside;
    }

    /** The groups once these are gone from them; a group that is left empty goes too. */
    List<Group> without(Set<String> ids) {
        Map<String, Set<String>> members = members();
        Deque<String> gone = new ArrayDeque<>(ids);
        while (!gone.isEmpty()) {
            String id = gone.remove();
            members.remove(id);
            takeOut(id, members).ifPresent(gone::add);
        }
        return of(members);
    }

    /** The groups once these lie in a group, or in none; a group that is left empty goes. */
    List<Group> with(Set<String> ids, Optional<String> home) {
        Map<String, Set<String>> members = members();
        for (String id : ids) {
            Optional<String> empty = takeOut(id, members);
            home.ifPresent(
                    group -> members.getOrDefault(group, new LinkedHashSet<>()).add(id));
            while (empty.isPresent() && !empty.equals(home)) {
                members.remove(empty.get());
                empty = takeOut(empty.get(), members);
            }
        }
        return of(members);
    }

    private Map<String, Set<String>> members() {
        Map<String, Set<String>> members = new LinkedHashMap<>();
        groups.values().forEach(group -> members.put(group.id(), new LinkedHashSet<>(group.members())));
        return members;
    }

    /** Takes something out of its group; names the group if that leaves it empty. */
    private Optional<String> takeOut(String id, Map<String, Set<String>> members) {
        return parent(id).filter(parent -> {
            Set<String> there = members.getOrDefault(parent, new LinkedHashSet<>());
            return there.remove(id) && there.isEmpty();
        });
    }

    private List<Group> of(Map<String, Set<String>> members) {
        return groups.values().stream()
                .filter(group -> members.containsKey(group.id()))
                .map(group -> group.withMembers(members.getOrDefault(group.id(), Set.of())))
                .toList();
    }

    private static void require(boolean holds, String what, String id) {
        if (!holds) {
            throw new IllegalArgumentException(what + ": " + id);
        }
    }
}
