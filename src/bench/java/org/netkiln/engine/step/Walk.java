package org.netkiln.engine.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netkiln.check.NodeReport;
import org.netkiln.check.Report;
import org.netkiln.graph.Wire;
import org.netkiln.param.IntPair;
import org.netkiln.param.Param;

/** Goes through a network node by node, in whatever kind of tensor a framework has. */
final class Walk<T> {
    /** What a framework makes of one node. */
    @FunctionalInterface
    interface Visit<T> {
        T visit(NodeReport node, List<T> inputs);
    }

    private final Report report;

    Walk(Report report) {
        this.report = report;
    }

    /** The result of the node before the output. */
    T run(T data, Visit<T> visit) {
        Map<String, T> results = new HashMap<>();
        T last = data;
        for (NodeReport node : report.inOrder()) {
            List<T> inputs = new ArrayList<>();
            report.network().into(node.node().id()).stream()
                    .sorted(Comparator.comparing(wire -> wire.to().port()))
                    .map(Wire::from)
                    .forEach(from -> inputs.add(results.get(from.node())));
            switch (node.node().type()) {
                case "input" -> results.put(node.node().id(), data);
                case "output" -> last = inputs.get(0);
                default -> results.put(node.node().id(), visit.visit(node, inputs));
            }
        }
        return last;
    }

    static int whole(NodeReport node, String key, int fallback) {
        return node.node().params().get(Param.whole(key, 0).orElse(fallback));
    }

    static IntPair pair(NodeReport node, String key, int fallback) {
        return node.node().params().get(Param.pair(key, 0).orElse(IntPair.square(fallback)));
    }
}
