package org.netkiln.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An immutable network: nodes by id in the order in which they were added, wires in the order in which they were drawn, groups
 * of nodes, and notes. It holds whatever the user has drawn or loaded, right or wrong; only ids are unique, no wire is there
 * twice, and groups nest.
 */
public final class Network {
    private static final Network EMPTY = of(List.of(), List.of());

    private final Map<String, Node> nodes;
    private final Set<Wire> wires;
    private final Map<String, Note> notes;
    private final Nesting nesting;
    private final Map<String, List<Wire>> incoming = new LinkedHashMap<>();
    private final Map<String, List<Wire>> outgoing = new LinkedHashMap<>();

    private Network(Map<String, Node> nodes, Set<Wire> wires, Map<String, Note> notes, Collection<Group> groups) {
        this.nodes = Collections.unmodifiableMap(nodes);
        this.wires = Collections.unmodifiableSet(wires);
        this.notes = Collections.unmodifiableMap(notes);
        this.nesting = Nesting.of(groups, id -> nodes.containsKey(id) || notes.containsKey(id));
        for (Wire wire : wires) {
            incoming.computeIfAbsent(wire.to().node(), id -> new ArrayList<>()).add(wire);
            outgoing.computeIfAbsent(wire.from().node(), id -> new ArrayList<>())
                    .add(wire);
        }
    }

    public static Network empty() {
        return EMPTY;
    }

    /** A network without groups and notes. Throws as below. */
    public static Network of(Collection<Node> nodes, Collection<Wire> wires) {
        return of(nodes, wires, List.of(), List.of());
    }

    /**
     * A network of these parts.
     *
     * @throws IllegalArgumentException if two nodes, groups or notes share an id, or groups do not nest: readers of files
     *     must have looked before
     */
    public static Network of(
            Collection<Node> nodes, Collection<Wire> wires, Collection<Group> groups, Collection<Note> notes) {
        Map<String, Node> byId = new LinkedHashMap<>();
        nodes.forEach(node -> require(byId.put(node.id(), node) == null, node.id()));
        Map<String, Note> notesById = new LinkedHashMap<>();
        for (Note note : notes) {
            require(notesById.put(note.id(), note) == null && !byId.containsKey(note.id()), note.id());
        }
        groups.forEach(
                group -> require(!byId.containsKey(group.id()) && !notesById.containsKey(group.id()), group.id()));
        return new Network(byId, new LinkedHashSet<>(wires), notesById, groups);
    }

    private static void require(boolean unique, String id) {
        if (!unique) {
            throw new IllegalArgumentException("two of " + id);
        }
    }

    public Collection<Node> nodes() {
        return nodes.values();
    }

    public Set<Wire> wires() {
        return wires;
    }

    public Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    public boolean contains(String id) {
        return nodes.containsKey(id);
    }

    /** By id, in the order in which they were made. */
    public Map<String, Group> groups() {
        return nesting.groups();
    }

    public Optional<Group> group(String id) {
        return Optional.ofNullable(nesting.groups().get(id));
    }

    /** By id, in the order in which they were added. */
    public Map<String, Note> notes() {
        return notes;
    }

    public Optional<Note> note(String id) {
        return Optional.ofNullable(notes.get(id));
    }

    /** The group that a node, group or note lies directly in. */
    public Optional<String> parent(String id) {
        return nesting.parent(id);
    }

    /** All groups that a node, group or note lies in, the innermost first. */
    public List<String> groupsAround(String id) {
        return nesting.around(id);
    }

    /** Ids of all that lies in a group, however deep: nodes, groups and notes. */
    public Set<String> inside(String group) {
        return nesting.inside(group);
    }

    /** Whether a node, a group or a note has this id. */
    public boolean isTaken(String id) {
        return nodes.containsKey(id) || notes.containsKey(id) || groups().containsKey(id);
    }

    /**
     * An id that is not taken: {@code wanted} itself, with letters that no id may have replaced, or its stem with the lowest
     * number that is free ({@code conv1}, {@code conv2}, …).
     */
    public String freeId(String wanted) {
        return FreeIds.of(wanted, this::isTaken);
    }

    /** Wires that end at a node, in the order in which they were drawn. */
    public List<Wire> into(String id) {
        return Collections.unmodifiableList(incoming.getOrDefault(id, List.of()));
    }

    /** Wires that start at a node, in the order in which they were drawn. */
    public List<Wire> outOf(String id) {
        return Collections.unmodifiableList(outgoing.getOrDefault(id, List.of()));
    }

    public Network with(Node node) {
        List<Node> changed = new ArrayList<>(nodes.values());
        changed.add(node);
        return withNodes(changed);
    }

    /** The network with one node changed in place; its wires and its group follow if the id changes. */
    public Network with(String id, UnaryOperator<Node> change) {
        Node before = nodes.get(id);
        if (before == null) {
            return this;
        }
        Node after = change.apply(before);
        Network renamed = after.id().equals(id) ? this : renamed(Map.of(id, after.id()));
        Map<String, Node> changed = new LinkedHashMap<>(renamed.nodes);
        changed.put(after.id(), after);
        return new Network(changed, renamed.wires, notes, renamed.groups().values());
    }

    /**
     * The network with other ids for some nodes, groups and notes; whatever names them follows.
     *
     * @param ids new ids by old ones
     */
    public Network renamed(Map<String, String> ids) {
        Renaming renaming = new Renaming(ids);
        return of(
                nodes.values().stream().map(renaming::of).toList(),
                wires.stream().map(renaming::of).toList(),
                groups().values().stream().map(renaming::of).toList(),
                notes.values().stream().map(renaming::of).toList());
    }

    /** The network without a node and the wires that touch it. */
    public Network without(String id) {
        return without(Set.of(id));
    }

    /** The network without some nodes, notes and groups, the wires that touch them, and groups that are left empty. */
    public Network without(Set<String> ids) {
        return of(
                nodes.values().stream().filter(node -> !ids.contains(node.id())).toList(),
                wires.stream()
                        .filter(wire -> !ids.contains(wire.from().node())
                                && !ids.contains(wire.to().node()))
                        .toList(),
                nesting.without(ids),
                notes.values().stream().filter(note -> !ids.contains(note.id())).toList());
    }

    /**
     * The network with some nodes, groups and notes in a group, or in none; their ids stay. Groups that are left empty go.
     *
     * @throws IllegalArgumentException if that puts a group into itself
     */
    public Network placed(Set<String> ids, Optional<String> group) {
        return withGroups(nesting.with(ids, group));
    }

    public Network with(Wire wire) {
        Set<Wire> changed = new LinkedHashSet<>(wires);
        changed.add(wire);
        return withWires(changed);
    }

    public Network without(Wire wire) {
        Set<Wire> changed = new LinkedHashSet<>(wires);
        changed.remove(wire);
        return withWires(changed);
    }

    public Network withNodes(Collection<Node> changed) {
        return of(changed, wires, groups().values(), notes.values());
    }

    public Network withWires(Collection<Wire> changed) {
        return new Network(nodes, new LinkedHashSet<>(changed), notes, groups().values());
    }

    public Network withGroups(Collection<Group> changed) {
        return of(nodes.values(), wires, changed, notes.values());
    }

    public Network withNotes(Collection<Note> changed) {
        return of(nodes.values(), wires, groups().values(), changed);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Network that
                        && List.copyOf(nodes.values()).equals(List.copyOf(that.nodes.values()))
                        && List.copyOf(wires).equals(List.copyOf(that.wires))
                        && List.copyOf(groups().values())
                                .equals(List.copyOf(that.groups().values()))
                        && List.copyOf(notes.values()).equals(List.copyOf(that.notes.values()));
    }

    @Override
    public int hashCode() {
        return 31 * nodes.hashCode() + wires.hashCode();
    }

    @Override
    public String toString() {
        return nodes.keySet() + " " + wires + " " + groups() + " " + notes.keySet();
    }
}
