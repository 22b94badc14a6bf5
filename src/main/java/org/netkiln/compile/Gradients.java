package org.netkiln.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nd4j.autodiff.samediff.NameScope;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.autodiff.samediff.internal.SameDiffOp;
import org.nd4j.linalg.factory.Nd4j;
import org.netkiln.layer.op.Merging;
import org.netkiln.layer.op.NativeOp;

/**
 * The gradients of a training model's losses, added to the model's own graph by reverse differentiation of its operations.
 * SameDiff's {@code createGradFunction} is not used: it copies every operation through a file format that loses settings,
 * prints to the console, and differentiates what nobody needs.
 *
 * @param byVariable the variable that holds the gradient of the sum of all losses, by the variable it belongs to: every
 *     trainable weight that a loss depends on, the other variables asked for, and all between them and the losses
 */
public record Gradients(SameDiff graph, Map<String, String> byVariable) {
    public Gradients {
        byVariable = Collections.unmodifiableMap(new LinkedHashMap<>(byVariable));
    }

    /**
     * Adds the gradients to the graph; once for each model.
     *
     * @param wanted names of variables to differentiate by besides the trainable weights, such as an input
     */
    public static Gradients of(Model model, String... wanted) {
        SameDiff graph = model.graph();
        Set<String> dependent = new HashSet<>(List.of(wanted));
        graph.variables().stream()
                .filter(variable -> variable.getVariableType() == VariableType.VARIABLE)
                .forEach(variable -> dependent.add(variable.name()));
        List<SameDiffOp> order = forward(graph, dependent);
        Map<String, SDVariable> found = new HashMap<>();
        for (String loss : graph.getLossVariables()) {
            found.put(loss, one(graph, loss));
        }
        Collections.reverse(order);
        for (SameDiffOp op : order) {
            differentiate(graph, op, dependent, found);
        }
        Map<String, String> names = new LinkedHashMap<>();
        found.forEach((variable, gradient) -> names.put(variable, gradient.name()));
        return new Gradients(graph, names);
    }

    /** Operations that depend on one of these variables, each after all that feed it; what they give joins the set. */
    private static List<SameDiffOp> forward(SameDiff graph, Set<String> dependent) {
        List<SameDiffOp> order = new ArrayList<>();
        for (SameDiffOp op : List.copyOf(graph.getOps().values())) {
            if (!Collections.disjoint(op.getInputsToOp(), dependent)) {
                dependent.addAll(op.getOutputsOfOp());
                order.add(op);
            }
        }
        return order;
    }

    private static SDVariable one(SameDiff graph, String loss) {
        SDVariable variable = graph.getVariable(loss);
        return graph.constant(loss + "-seed", Nd4j.scalar(variable.dataType(), 1));
    }

    private static void differentiate(
            SameDiff graph, SameDiffOp op, Set<String> dependent, Map<String, SDVariable> found) {
        SDVariable dy = found.get(op.getOutputsOfOp().get(0));
        if (dy == null) {
            return;
        }
        if (!(op.getOp() instanceof NativeOp nativeOp)) {
            throw new IllegalStateException(op.getName() + " is not an operation of layer.op");
        }
        SDVariable y = graph.getVariable(op.getOutputsOfOp().get(0));
        List<String> inputs = op.getInputsToOp();
        try (NameScope scope = graph.withNameScope(node(op))) {
            for (int i = 0; i < inputs.size(); i++) {
                String input = inputs.get(i);
                if (dependent.contains(input)) {
                    nativeOp.gradient(i)
                            .map(gradient -> gradient.of(y, dy))
                            .ifPresent(dx -> found.merge(input, dx, Merging::add));
                }
            }
        }
    }

    private static String node(SameDiffOp op) {
        return op.getName().substring(0, op.getName().indexOf('/'));
    }
}
