package org.netkiln.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.samediff.NameScope;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.array.SingleThreadArrayHolder;
import org.nd4j.linalg.api.buffer.DataType;
import org.netkiln.check.NodeReport;
import org.netkiln.check.Report;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Site;

/**
 * Builds a checked network in SameDiff. Every node is built, also one that leads to no output, so that its activations can
 * be watched. Trainable weights get no arrays here: whoever runs the graph brings them.
 */
public final class NetworkCompiler {
    private final DataType real;

    public NetworkCompiler() {
        this(DataType.FLOAT);
    }

    /**
     * @param real the type of all real numbers: FLOAT, or DOUBLE where a check needs it
     */
    public NetworkCompiler(DataType real) {
        this.real = real;
    }

    /**
     * @param report of a network without errors
     * @param training whether dropout drops, batch norm takes the batch's statistics, and losses are marked
     * @throws IllegalArgumentException if the network has errors: the caller must have looked
     */
    public Model compile(Report report, boolean training) {
        if (!report.isTrainable()) {
            throw new IllegalArgumentException("a network with errors: " + report.problems());
        }
        SameDiff graph = SameDiff.create();
        graph.setArrayHolders(new SingleThreadArrayHolder(), new SingleThreadArrayHolder(), true);
        ModelParts parts = new ModelParts(graph, training, real);
        Map<PortRef, SDVariable> built = new LinkedHashMap<>();
        for (NodeReport node : report.inOrder()) {
            build(report, node, parts, built);
        }
        return parts.model(built);
    }

    private static void build(Report report, NodeReport node, ModelParts parts, Map<PortRef, SDVariable> built) {
        String id = node.node().id();
        List<SDVariable> inputs = new ArrayList<>();
        for (PortRef source : sources(report, node)) {
            inputs.add(built.get(source));
        }
        parts.addWeights(id, node.weights());
        Site site = new Site(id, node.node().params(), node.inputs());
        NodeBuild build = new NodeBuild(parts, report.expansion().drawnId(id), site, inputs);
        try (NameScope scope = parts.graph().withNameScope(id)) {
            List<SDVariable> outputs = node.layer().orElseThrow().build(build);
            for (int port = 0; port < outputs.size(); port++) {
                built.put(new PortRef(id, port), outputs.get(port));
            }
        }
    }

    /** What feeds each input port, in the ports' order. */
    private static List<PortRef> sources(Report report, NodeReport node) {
        return report.expanded().into(node.node().id()).stream()
                .sorted((a, b) -> Integer.compare(a.to().port(), b.to().port()))
                .map(Wire::from)
                .toList();
    }
}
