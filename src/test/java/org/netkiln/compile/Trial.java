package org.netkiln.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.Layer;
import org.netkiln.layer.op.Probe;
import org.netkiln.reference.LayerCase;
import org.netkiln.reference.Npz.Tensor;

/**
 * One layer of a reference case, run on the case's values. Results have the names of the case's arrays: {@code output},
 * {@code grad_input0}, {@code grad:weight}, {@code after:running_mean}, {@code loss}.
 */
public final class Trial {
    private final LayerCase layerCase;
    private final DataType real;
    private final Map<String, Tensor> values;

    private Trial(LayerCase layerCase, DataType real, Map<String, Tensor> values) {
        this.layerCase = layerCase;
        this.real = real;
        this.values = values;
    }

    public static Trial of(LayerCase layerCase, DataType real) {
        return new Trial(layerCase, real, layerCase.values().arrays());
    }

    /** The same with one array of the case changed. */
    public Trial with(String name, Tensor value) {
        Map<String, Tensor> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Trial(layerCase, real, changed);
    }

    /** The case's network, checked; layers other than outputs end in a {@link Probe}. */
    public static Report report(LayerCase layerCase) {
        List<Layer> layers = new ArrayList<>(Catalogue.load().layers());
        layers.add(new Probe());
        Catalogue catalogue = Catalogue.of(layers);
        Network network = layerCase.network();
        if (!isOutput(layerCase)) {
            network = network.with(Node.of("probe", Probe.TYPE)).with(Wire.of(LayerCase.NODE, "probe"));
        }
        return new Checker(catalogue).check(network);
    }

    /** Output and, for output layers, loss. */
    public Map<String, INDArray> evaluate() {
        Model model = new NetworkCompiler(real).compile(report(layerCase), false);
        return run(model, forward(model));
    }

    /** Output, gradients of everything, and what buffers become. */
    public Map<String, INDArray> train() {
        Model model = new NetworkCompiler(real).compile(report(layerCase), true);
        String[] data =
                model.data().keySet().stream().map(node -> node + "/data").toArray(String[]::new);
        Gradients gradients = Gradients.of(model, data);
        Map<String, String> wanted = forward(model);
        for (int i = 0; i < data.length; i++) {
            wanted.put("grad_input" + i, gradients.byVariable().get("in" + i + "/data"));
        }
        for (Model.Parameter parameter : model.parameters()) {
            if (parameter.weight().trainable()) {
                wanted.put(
                        "grad:" + parameter.weight().name(),
                        gradients.byVariable().get(parameter.name()));
            }
        }
        for (Model.Update update : model.updates()) {
            wanted.put("after:" + update.buffer().substring(LayerCase.NODE.length() + 1), update.variable());
        }
        return run(model, wanted);
    }

    private Map<String, String> forward(Model model) {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("loss", model.outputs().get(0).loss());
        if (!isOutput(layerCase)) {
            wanted.put("output", model.activations().get(PortRef.of(LayerCase.NODE)));
        }
        return wanted;
    }

    private Map<String, INDArray> run(Model model, Map<String, String> wanted) {
        Execution execution = new Execution(model);
        values.forEach((name, value) -> {
            if (name.startsWith("input")) {
                execution.set("in" + name.substring(5) + "/data", value);
            } else if (name.startsWith("weight:")) {
                execution.set(LayerCase.NODE + "." + name.substring(7), value);
            }
        });
        model.masks().forEach(mask -> execution.set(mask.placeholder(), ones(mask)));
        Tensor target = values.get(isOutput(layerCase) ? "target" : "grad_output");
        execution.set(model.outputs().get(0).target(), target == null ? values.get("output_eval") : target);
        Map<String, INDArray> found = execution.run(wanted.values().toArray(String[]::new));
        Map<String, INDArray> named = new LinkedHashMap<>();
        wanted.forEach((name, variable) -> named.put(name, found.get(variable)));
        return named;
    }

    private Tensor ones(Model.Mask mask) {
        long[] shape = mask.shape().withBatch(values.get("input0").shape()[0]);
        double[] ones = new double[values.get("input0").values().length];
        java.util.Arrays.fill(ones, 1);
        return new Tensor(shape, ones);
    }

    private static boolean isOutput(LayerCase layerCase) {
        return layerCase.values().find("target").isPresent();
    }
}
