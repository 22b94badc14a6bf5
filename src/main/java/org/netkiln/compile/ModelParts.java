package org.netkiln.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.netkiln.graph.PortRef;
import org.netkiln.layer.Weight;
import org.netkiln.param.Param;
import org.netkiln.tensor.ElementType;
import org.netkiln.tensor.TensorShape;

/** A model in the making. */
final class ModelParts {
    private final SameDiff graph;
    private final boolean training;
    private final DataType real;
    private final Map<String, TensorShape> data = new LinkedHashMap<>();
    private final List<Model.Output> outputs = new ArrayList<>();
    private final List<Model.Parameter> parameters = new ArrayList<>();
    private final List<Model.Update> updates = new ArrayList<>();
    private final List<Model.Mask> masks = new ArrayList<>();

    ModelParts(SameDiff graph, boolean training, DataType real) {
        this.graph = graph;
        this.training = training;
        this.real = real;
    }

    SameDiff graph() {
        return graph;
    }

    boolean training() {
        return training;
    }

    void addWeights(String node, List<Weight> weights) {
        for (Weight weight : weights) {
            String name = fullName(node, weight.name());
            long[] sizes = weight.sizes().stream().mapToLong(Integer::longValue).toArray();
            DataType type = weight.element() == ElementType.INT64 ? DataType.INT64 : real;
            if (weight.trainable()) {
                graph.addVariable(new SDVariable(name, VariableType.VARIABLE, graph, sizes, type));
            } else {
                graph.constant(name, Nd4j.zeros(type, sizes));
            }
            parameters.add(new Model.Parameter(name, node, weight));
        }
    }

    SDVariable weight(String node, String name) {
        return graph.getVariable(fullName(node, name));
    }

    void addUpdate(String node, String buffer, SDVariable value) {
        updates.add(new Model.Update(fullName(node, buffer), value.name()));
    }

    SDVariable addData(String node, TensorShape shape) {
        data.put(node, shape);
        return placeHolder(node + "/data", real, shape);
    }

    /** @param drawn the node that this one is a copy of, or itself */
    SDVariable addMask(String node, String drawn, TensorShape shape, Param<Double> param, double rate) {
        String name = node + "/mask" + masks.size();
        masks.add(new Model.Mask(name, shape, drawn + "." + param.key(), param, rate));
        return placeHolder(name, real, shape);
    }

    SDVariable addTarget(String node, DataType type, TensorShape shape) {
        return placeHolder(node + "/target", type, shape);
    }

    private SDVariable placeHolder(String name, DataType type, TensorShape shape) {
        return graph.placeHolder(name, type, shape.withBatch(-1));
    }

    void addOutput(Model.Output output) {
        outputs.add(output);
    }

    DataType real() {
        return real;
    }

    Model model(Map<PortRef, SDVariable> built) {
        if (training) {
            graph.setLossVariables(outputs.stream().map(Model.Output::loss).toArray(String[]::new));
        }
        Map<PortRef, String> activations = new LinkedHashMap<>();
        built.forEach((port, variable) -> activations.put(port, variable.name()));
        return new Model(graph, training, data, outputs, parameters, updates, masks, activations);
    }

    private static String fullName(String node, String weight) {
        return node + "." + weight;
    }
}
