package org.netkiln.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netkiln.layer.explain.Line;
import org.netkiln.layer.explain.ShapeLines;
import org.netkiln.layer.explain.Working;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * Why a node's shape, parameters and cost are what they are, worked with its own numbers.
 *
 * @param shape one working for each axis of the first output; empty if there is none or nothing is known of it
 * @param parameters empty if it has no weights, or something is {@code missing}
 * @param multiplyAdds for one sample; empty if there are none, or something is {@code missing}
 * @param missing what stands in the way of the rest: sentences
 */
public record Explanation(
        List<Working> shape, Optional<Working> parameters, Optional<Working> multiplyAdds, List<Text> missing) {
    public Explanation {
        shape = List.copyOf(shape);
        missing = List.copyOf(missing);
    }

    /** Explains a node. Never throws: parameters may be wrong and inputs unknown. */
    public static Explanation of(Layer layer, Site site) {
        List<Text> faults =
                errors(layer.info().schema().validate(site.params(), key -> new Where.AtParam(site.node(), key)), true);
        if (!faults.isEmpty()) {
            return new Explanation(List.of(), Optional.empty(), Optional.empty(), faults);
        }
        Shapes shapes = layer.infer(site);
        List<Text> missing = unknownInputs(layer.info().inputs(), site.inputs());
        missing.addAll(errors(shapes.problems(), false));
        boolean complete = missing.isEmpty();
        return new Explanation(
                layer.explainShape(site),
                complete ? layer.explainParameters(site) : Optional.empty(),
                complete
                        ? shapes.outputs().stream()
                                .findFirst()
                                .flatMap(output -> layer.explainMultiplyAdds(site, output))
                        : Optional.empty(),
                missing);
    }

    private static List<Text> errors(List<Problem> problems, boolean withPlace) {
        return problems.stream()
                .filter(Problem::isError)
                .map(problem -> withPlace
                        ? Text.of("explain.at", problem.where().label(), problem.message())
                        : problem.message())
                .toList();
    }

    private static List<Text> unknownInputs(Inputs ports, List<TensorShape> inputs) {
        List<Text> unknown = new ArrayList<>();
        for (int port = 0; port < Math.max(ports.min(), inputs.size()); port++) {
            if (port >= inputs.size() || !inputs.get(port).isKnown()) {
                unknown.add(
                        ports.max() == 1 ? Text.of("explain.unknown-input") : Text.of("explain.unknown-port", port));
            }
        }
        return unknown;
    }

    /** The shape's workings as one reads them, each said once. */
    public List<Line> shapeLines() {
        return ShapeLines.of(shape);
    }

    public Optional<Line> parameterLine() {
        return parameters.map(working -> working.line(true));
    }

    public Optional<Line> multiplyAddLine() {
        return multiplyAdds.map(working -> working.line(true));
    }
}
