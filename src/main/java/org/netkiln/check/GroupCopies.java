package org.netkiln.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.netkiln.check.Expansion.Copy;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/**
 * Writes one repeated group out.
 *
 * @param network in which the group's members are its copies
 * @param copies by their ids; each names the node that it is a copy of
 * @param problem why the group stayed single
 */
record GroupCopies(Network network, Map<String, Copy> copies, Optional<Problem> problem) {
    /** More nodes than anyone trains. */
    static final int MOST_NODES = 10_000;

    /** @param group of the network as it was drawn; inner groups may have been written out since */
    static GroupCopies of(Network network, Group group) {
        Set<String> inside = network.inside(group.id()).stream()
                .filter(network::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (inside.isEmpty()) {
            return new GroupCopies(network, Map.of(), Optional.empty());
        }
        Boundary boundary = Boundary.of(network, inside);
        Optional<Problem> problem = problem(network, group, inside, boundary);
        return problem.isPresent()
                ? new GroupCopies(network, Map.of(), problem)
                : new Writer(network, group, inside, boundary).write();
    }

    private static Optional<Problem> problem(Network network, Group group, Set<String> inside, Boundary boundary) {
        long nodes = network.nodes().size() + (long) inside.size() * (group.repeat() - 1);
        if (nodes > MOST_NODES) {
            int fits = (int) Math.max(1, (MOST_NODES - network.nodes().size()) / inside.size() + 1);
            Text text = Text.of("check.too-many-copies", group.id(), group.repeat(), nodes, MOST_NODES);
            return Optional.of(problem(group, text, fits));
        } else if (boundary.sources().size() != 1) {
            return Optional.of(problem(group, ways("check.repeat-in", group, boundary.sources()), 1));
        } else if (boundary.ends().size() != 1) {
            return Optional.of(problem(group, ways("check.repeat-out", group, boundary.ends()), 1));
        }
        Set<String> names = new LinkedHashSet<>();
        for (int copy = 0; copy < group.repeat(); copy++) {
            for (String id : inside) {
                String name = name(group, copy, id);
                if (network.contains(name) && !inside.contains(name) || !names.add(name)) {
                    return Optional.of(problem(group, Text.of("check.copy-name", group.id(), name), 1));
                }
            }
        }
        return Optional.empty();
    }

    private static Text ways(String key, Group group, Set<PortRef> ports) {
        String names = ports.stream().map(PortRef::toString).collect(Collectors.joining(", "));
        return Text.of(key, group.id(), group.repeat(), ports.size(), names);
    }

    private static Problem problem(Group group, Text text, int repeat) {
        return Problem.error(new Where.AtGroup(group.id()), text, new Remedy.SetRepeat(group.id(), repeat));
    }

    private static String name(Group group, int copy, String id) {
        return group.prefixed(copy + "." + group.nameOf(id));
    }

    /**
     * Where wires cross a group's border.
     *
     * @param sources outputs outside that lead in
     * @param ends outputs inside that lead out
     */
    private record Boundary(Set<PortRef> sources, Set<PortRef> ends) {
        static Boundary of(Network network, Set<String> inside) {
            Set<PortRef> sources = new LinkedHashSet<>();
            Set<PortRef> ends = new LinkedHashSet<>();
            for (Wire wire : network.wires()) {
                boolean from = inside.contains(wire.from().node());
                boolean to = inside.contains(wire.to().node());
                if (from && !to) {
                    ends.add(wire.from());
                } else if (to && !from) {
                    sources.add(wire.from());
                }
            }
            return new Boundary(sources, ends);
        }
    }

    /** Makes the copies of a group that can be repeated. */
    private record Writer(Network network, Group group, Set<String> inside, Boundary boundary) {
        GroupCopies write() {
            Map<String, Copy> copies = new LinkedHashMap<>();
            List<Node> nodes = new ArrayList<>();
            boolean written = false;
            for (Node node : network.nodes()) {
                if (!inside.contains(node.id())) {
                    nodes.add(node);
                } else if (!written) {
                    writeNodes(nodes, copies);
                    written = true;
                }
            }
            List<Wire> wires = new ArrayList<>();
            network.wires().forEach(wire -> writeWire(wire, wires));
            Set<String> inner = network.inside(group.id());
            List<Group> groups = network.groups().values().stream()
                    .filter(other -> !inner.contains(other.id()))
                    .map(other -> other.id().equals(group.id()) ? other.withMembers(copies.keySet()) : other)
                    .toList();
            return new GroupCopies(Network.of(nodes, wires, groups, List.of()), copies, Optional.empty());
        }

        private void writeNodes(List<Node> nodes, Map<String, Copy> copies) {
            for (int copy = 0; copy < group.repeat(); copy++) {
                for (Node node : network.nodes()) {
                    if (inside.contains(node.id())) {
                        String name = name(group, copy, node.id());
                        nodes.add(node.withId(name));
                        copies.put(name, new Copy(node.id(), copy == 0));
                    }
                }
            }
        }

        private void writeWire(Wire wire, List<Wire> wires) {
            boolean from = inside.contains(wire.from().node());
            boolean to = inside.contains(wire.to().node());
            PortRef end = boundary.ends().iterator().next();
            int last = group.repeat() - 1;
            if (from && !to) {
                wires.add(new Wire(in(last, wire.from()), wire.to()));
            } else if (!from && !to) {
                wires.add(wire);
            } else {
                for (int copy = 0; copy <= last; copy++) {
                    PortRef outside = copy == 0 ? wire.from() : in(copy - 1, end);
                    wires.add(new Wire(from ? in(copy, wire.from()) : outside, in(copy, wire.to())));
                }
            }
        }

        private PortRef in(int copy, PortRef port) {
            return new PortRef(name(group, copy, port.node()), port.port());
        }
    }
}
