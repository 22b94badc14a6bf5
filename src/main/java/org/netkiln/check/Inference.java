package org.netkiln.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.netkiln.graph.Node;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.Weight;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;

/** Works out one node from its parameters and the shapes that reach it. */
final class Inference {
    private final Node node;
    private final List<TensorShape> inputs;
    private final List<Problem> wiring;

    private Inference(Node node, List<TensorShape> inputs, List<Problem> wiring) {
        this.node = node;
        this.inputs = inputs;
        this.wiring = wiring;
    }

    static NodeReport of(Node node, Catalogue catalogue, List<TensorShape> inputs, List<Problem> wiring) {
        Inference inference = new Inference(node, inputs, wiring);
        return catalogue
                .find(node.type())
                .map(layer -> inference.known(layer, catalogue.info(node.type()).orElseThrow()))
                .orElseGet(() ->
                        inference.report(Optional.empty(), List.of(), List.of(UnknownTypes.problem(node, catalogue))));
    }

    /** Whether a node, given these shapes, comes to what was found out before. Where it lies does not matter. */
    static boolean holds(NodeReport before, Node node, List<TensorShape> inputs) {
        Node old = before.node();
        return old.id().equals(node.id())
                && old.type().equals(node.type())
                && old.params().equals(node.params())
                && before.inputs().equals(inputs);
    }

    /** The same findings in a graph that may have changed around the node. */
    static NodeReport moved(NodeReport before, Node node, List<Problem> wiring) {
        if (before.node() == node && before.wiring().equals(wiring)) {
            return before;
        }
        return new NodeReport(
                node,
                before.layer(),
                before.inputs(),
                before.outputs(),
                before.weights(),
                before.multiplyAdds(),
                before.own(),
                wiring);
    }

    private NodeReport known(Layer layer, LayerInfo info) {
        List<Problem> problems =
                new ArrayList<>(info.schema().validate(node.params(), key -> new Where.AtParam(node.id(), key)));
        if (problems.stream().anyMatch(Problem::isError)) {
            return report(Optional.of(layer), unknown(info), problems);
        }
        Site site = new Site(node.id(), node.params(), inputs);
        Shapes shapes = layer.infer(site);
        problems.addAll(shapes.problems());
        Optional<Problem> tooLarge = SizeLimit.problem(node.id(), shapes.outputs());
        if (tooLarge.isPresent()) {
            problems.add(tooLarge.get());
            return report(Optional.of(layer), unknown(info), problems);
        }
        boolean complete = inputs.stream().allMatch(TensorShape::isKnown)
                && shapes.outputs().stream().allMatch(TensorShape::isKnown)
                && problems.stream().noneMatch(Problem::isError);
        return complete
                ? costed(layer, site, shapes, problems)
                : report(Optional.of(layer), shapes.outputs(), problems);
    }

    private NodeReport costed(Layer layer, Site site, Shapes shapes, List<Problem> problems) {
        List<Weight> weights = layer.weights(site);
        Optional<Problem> tooLarge = SizeLimit.problemOfWeights(node.id(), weights);
        if (tooLarge.isPresent()) {
            problems.add(tooLarge.get());
            return report(Optional.of(layer), shapes.outputs(), problems);
        }
        TensorShape output = shapes.outputs().isEmpty()
                ? TensorShape.unknown()
                : shapes.outputs().get(0);
        long multiplyAdds = layer.multiplyAdds(site, output);
        return new NodeReport(
                node, Optional.of(layer), inputs, shapes.outputs(), weights, multiplyAdds, problems, wiring);
    }

    private NodeReport report(Optional<Layer> layer, List<TensorShape> outputs, List<Problem> problems) {
        return new NodeReport(node, layer, inputs, outputs, List.of(), 0, problems, wiring);
    }

    private static List<TensorShape> unknown(LayerInfo info) {
        return Collections.nCopies(info.outputs(), TensorShape.unknown());
    }
}
