package org.netkiln.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netkiln.graph.Network;
import org.netkiln.graph.Wire;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.text.Text;

/** Wires that lead in a circle. */
final class Cycles {
    private Cycles() {}

    /** One problem for each cycle, at its last drawn wire, until every node on a cycle is named in one. */
    static List<Problem> problems(Network network, Set<String> cyclic) {
        if (cyclic.isEmpty()) {
            return List.of();
        }
        List<Wire> drawn = List.copyOf(network.wires());
        Set<String> named = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (Wire wire : drawn) {
            if (cyclic.contains(wire.from().node())
                    && !named.contains(wire.from().node())) {
                List<Wire> cycle = cycle(network, wire, cyclic);
                cycle.forEach(on -> named.add(on.from().node()));
                if (!cycle.isEmpty()) {
                    problems.add(problem(cycle, drawn));
                }
            }
        }
        return problems;
    }

    private static Problem problem(List<Wire> cycle, List<Wire> drawn) {
        List<Wire> lastFirst = new ArrayList<>(drawn);
        lastFirst.retainAll(new HashSet<>(cycle));
        Collections.reverse(lastFirst);
        List<String> names = new ArrayList<>();
        cycle.forEach(wire -> names.add(wire.from().node()));
        names.add(names.get(0));
        Remedy[] remedies = lastFirst.stream().map(Wiring::remove).toArray(Remedy[]::new);
        return Problem.error(Wiring.at(lastFirst.get(0)), Text.of("check.cycle", String.join(" -> ", names)), remedies);
    }

    /** The shortest way round that starts with this wire; empty if it does not lead back. */
    private static List<Wire> cycle(Network network, Wire first, Set<String> cyclic) {
        String start = first.from().node();
        Map<String, Wire> reached = new HashMap<>();
        Deque<String> next = new ArrayDeque<>();
        reached.put(first.to().node(), first);
        next.add(first.to().node());
        while (!reached.containsKey(start) && !next.isEmpty()) {
            for (Wire wire : network.outOf(next.remove())) {
                String to = wire.to().node();
                if (cyclic.contains(to) && reached.putIfAbsent(to, wire) == null) {
                    next.add(to);
                }
            }
        }
        return path(reached, start);
    }

    private static List<Wire> path(Map<String, Wire> reached, String start) {
        List<Wire> path = new ArrayList<>();
        @Nullable Wire last = reached.get(start);
        while (last != null) {
            path.add(0, last);
            last = last.from().node().equals(start)
                    ? null
                    : reached.get(last.from().node());
        }
        return path;
    }
}
