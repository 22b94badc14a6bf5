package org.netkiln.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.compile.Gradients;
import org.netkiln.compile.Model;
import org.netkiln.compile.NetworkCompiler;
import org.netkiln.engine.plan.Plan;
import org.netkiln.engine.plan.PlanRequest;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.Layer;
import org.netkiln.layer.op.Probe;
import org.netkiln.reference.Npz.Tensor;

/**
 * The layer of a reference case, compiled and fed with the case's values. Inputs and results have the names of the case's
 * arrays: {@code input0}, {@code weight:bias}, {@code output}, {@code loss}, {@code grad_input0}, {@code grad:weight},
 * {@code after:running_mean}.
 */
public final class Trial {
    private static final String ID = LayerCase.NODE + ".";

    private final LayerCase layerCase;
    private final Model model;
    private final Map<String, INDArray> given = new LinkedHashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<String, String> wanted = new LinkedHashMap<>();

    private Trial(LayerCase layerCase, Model model) {
        this.layerCase = layerCase;
        this.model = model;
        for (int i = 0; i < layerCase.inputs(); i++) {
            give("input" + i, "in" + i + "/data", value("input" + i));
        }
        for (Model.Parameter parameter : model.parameters()) {
            String name = parameter.weight().name();
            Tensor zero = new Tensor(new long[0], new double[1]);
            give(
                    "weight:" + name,
                    parameter.name(),
                    layerCase.values().find("weight:" + name).orElse(zero));
        }
        for (Model.Mask mask : model.masks()) {
            give("mask", mask.placeholder(), ones(value("input0").shape()));
        }
        Tensor any = layerCase.values().find("output_eval").orElseGet(() -> value("input0"));
        String target = layerCase.isOutput() ? "target" : "grad_output";
        give(target, output().target(), layerCase.values().find(target).orElse(any));
        wanted.put("loss", output().loss());
        wanted.put("output", layerCase.isOutput() ? output().prediction() : activation());
    }

    /** The layer as it evaluates. */
    public static Trial evaluation(LayerCase layerCase) {
        return new Trial(layerCase, new NetworkCompiler().compile(report(layerCase), false));
    }

    /** The layer as it trains, with gradients of all inputs and weights. */
    public static Trial training(LayerCase layerCase, DataType real) {
        Trial trial = new Trial(layerCase, new NetworkCompiler(real).compile(report(layerCase), true));
        trial.addGradients();
        return trial;
    }

    /** The case's network, checked; layers other than outputs end in a {@link Probe}. */
    public static Report report(LayerCase layerCase) {
        List<Layer> layers = new ArrayList<>(Catalogue.load().layers());
        layers.add(new Probe());
        Network network = layerCase.network();
        if (!layerCase.isOutput()) {
            network = network.with(Node.of("probe", Probe.TYPE)).with(Wire.of(LayerCase.NODE, "probe"));
        }
        return new Checker(Catalogue.of(layers)).check(network);
    }

    private void addGradients() {
        String[] data =
                model.data().keySet().stream().map(node -> node + "/data").toArray(String[]::new);
        Map<String, String> gradients = Gradients.of(model, data).byVariable();
        variables.forEach((name, variable) -> {
            if (gradients.containsKey(variable)) {
                wanted.put(
                        name.startsWith("weight:") ? name.replace("weight:", "grad:") : "grad_" + name,
                        gradients.get(variable));
            }
        });
        model.updates()
                .forEach(update -> wanted.put("after:" + update.buffer().substring(ID.length()), update.variable()));
    }

    /** The arrays that are read, by the case's names; they may be changed between two runs of a plan. */
    public Map<String, INDArray> given() {
        return given;
    }

    /** Names of weights that training changes. */
    public List<String> trainable() {
        return model.parameters().stream()
                .filter(parameter -> parameter.weight().trainable())
                .map(parameter -> "weight:" + parameter.weight().name())
                .toList();
    }

    /** The engine's plan for this. */
    public Plan plan() {
        Map<String, INDArray> arrays = new LinkedHashMap<>();
        given.forEach((name, array) -> arrays.put(variables.get(name), array));
        int batch = (int) given.get("input0").size(0);
        return new PlanRequest(model.graph(), arrays, new LinkedHashSet<>(wanted.values()), Map.of()).compile(batch);
    }

    /** A plan's results, by the case's names. */
    public Map<String, INDArray> results(Plan plan) {
        Map<String, INDArray> results = new LinkedHashMap<>();
        wanted.forEach((name, variable) -> results.put(name, plan.result(variable)));
        return results;
    }

    /** The same results by SameDiff's own executor; once, for its second run is not to be trusted. */
    public Map<String, INDArray> bySameDiff() {
        Map<String, INDArray> placeholders = new LinkedHashMap<>();
        given.forEach((name, array) -> {
            String variable = variables.get(name);
            switch (model.graph().getVariable(variable).getVariableType()) {
                case VARIABLE -> model.graph().getVariablesArrays().setArray(variable, array);
                case CONSTANT -> model.graph().getConstantArrays().setArray(variable, array);
                default -> placeholders.put(variable, array);
            }
        });
        String[] names = wanted.values().stream().distinct().toArray(String[]::new);
        Map<String, INDArray> found = model.graph().output(placeholders, names);
        Map<String, INDArray> results = new LinkedHashMap<>();
        wanted.forEach((name, variable) -> results.put(name, found.get(variable)));
        return results;
    }

    private void give(String name, String variable, Tensor tensor) {
        DataType type = model.graph().getVariable(variable).dataType();
        given.put(
                name,
                Nd4j.createFromArray(tensor.values())
                        .reshape('c', tensor.shape())
                        .castTo(type));
        variables.put(name, variable);
    }

    private Tensor value(String name) {
        return layerCase.values().get(name);
    }

    private Model.Output output() {
        return model.outputs().get(0);
    }

    private String activation() {
        return model.activations().get(PortRef.of(LayerCase.NODE));
    }

    private static Tensor ones(long[] shape) {
        double[] ones = new double[(int) Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
        Arrays.fill(ones, 1);
        return new Tensor(shape, ones);
    }
}
