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
 * An immutable network: nodes by id in the order in which they were added, and wires in the order in which they were drawn.
 * It holds whatever the user has drawn or loaded, right or wrong; only ids are unique and no wire is there twice.
 */
public final class Network {
    private static final Network EMPTY = new Network(new LinkedHashMap<>(), new LinkedHashSet<>());

    private final Map<String, Node> nodes;
    private final Set<Wire> wires;
    private final Map<String, List<Wire>> incoming = new LinkedHashMap<>();
    private final Map<String, List<Wire>> outgoing = new LinkedHashMap<>();

    private Network(Map<String, Node> nodes, Set<Wire> wires) {
        this.nodes = Collections.unmodifiableMap(nodes);
        this.wires = Collections.unmodifiableSet(wires);
        for (Wire wire : wires) {
            incoming.computeIfAbsent(wire.to().node(), id -> new ArrayList<>()).add(wire);
            outgoing.computeIfAbsent(wire.from().node(), id -> new ArrayList<>())
                    .add(wire);
        }
    }

    public static Network empty() {
        return EMPTY;
    }

    /**
     * A network of these parts.
     *
     * @throws IllegalArgumentException if two nodes share an id: readers of files must have looked before
     */
    public static Network of(Collection<Node> nodes, Collection<Wire> wires) {
        Map<String, Node> byId = new LinkedHashMap<>();
        for (Node node : nodes) {
            if (byId.put(node.id(), node) != null) {
                throw new IllegalArgumentException("two nodes " + node.id());
            }
        }
        return new Network(byId, new LinkedHashSet<>(wires));
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

    /**
     * An id that is not taken: {@code wanted} itself, with letters that no id may have replaced, or its stem with the lowest
     * number that is free ({@code conv1}, {@code conv2}, …).
     */
    public String freeId(String wanted) {
        return FreeIds.of(wanted, this::contains);
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
        return of(changed, wires);
    }

    /** The network with one node changed in place; its wires follow if the id changes. */
    public Network with(String id, UnaryOperator<Node> change) {
        Map<String, Node> changed = new LinkedHashMap<>();
        String newId = id;
        for (Node node : nodes.values()) {
            Node after = node.id().equals(id) ? change.apply(node) : node;
            newId = node.id().equals(id) ? after.id() : newId;
            changed.put(after.id(), after);
        }
        if (changed.size() != nodes.size()) {
            throw new IllegalArgumentException("two nodes " + newId);
        }
        return new Network(changed, newId.equals(id) ? wires : renamed(id, newId));
    }

    private Set<Wire> renamed(String id, String newId) {
        Set<Wire> changed = new LinkedHashSet<>();
        for (Wire wire : wires) {
            changed.add(new Wire(renamed(wire.from(), id, newId), renamed(wire.to(), id, newId)));
        }
        return changed;
    }

    private static PortRef renamed(PortRef port, String id, String newId) {
        return port.node().equals(id) ? new PortRef(newId, port.port()) : port;
    }

    /** The network without a node and the wires that touch it. */
    public Network without(String id) {
        List<Node> left =
                nodes.values().stream().filter(node -> !node.id().equals(id)).toList();
        return of(left, wires.stream().filter(wire -> !wire.touches(id)).toList());
    }

    public Network with(Wire wire) {
        Set<Wire> changed = new LinkedHashSet<>(wires);
        changed.add(wire);
        return new Network(nodes, changed);
    }

    public Network without(Wire wire) {
        Set<Wire> changed = new LinkedHashSet<>(wires);
        changed.remove(wire);
        return new Network(nodes, changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Network that
                && List.copyOf(nodes.values()).equals(List.copyOf(that.nodes.values()))
                && List.copyOf(wires).equals(List.copyOf(that.wires));
    }

    @Override
    public int hashCode() {
        return 31 * nodes.hashCode() + wires.hashCode();
    }

    @Override
    public String toString() {
        return nodes.keySet() + " " + wires;
    }
}
