package org.netkiln.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.engine.plan.Plan;
import org.netkiln.engine.plan.PlanRequest;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;
import org.netkiln.param.ParamValues;
import org.netkiln.reference.LayerCase;
import org.netkiln.tensor.TensorShape;

/** What is inferred is what is executed, for any layers in any order. */
class RandomNetworkTest {
    private static final int BATCH = 3;

    private final Checker checker = new Checker(Catalogue.load());

    /** @param picks numbers of reference cases; a layer that does not fit where it would stand is left out */
    @Property(tries = 60)
    void inferredShapesAreExecutedShapes(@ForAll @Size(min = 1, max = 12) List<@IntRange(max = 999) Integer> picks)
            throws Exception {
        Report report = checker.check(network(picks));
        Model model = new NetworkCompiler().compile(report, false);
        Map<String, INDArray> given = new LinkedHashMap<>();
        model.data().forEach((node, shape) -> given.put(node + "/data", array(shape)));
        for (Model.Parameter parameter : model.parameters()) {
            long[] sizes = parameter.weight().sizes().stream()
                    .mapToLong(Integer::longValue)
                    .toArray();
            DataType type = model.graph().getVariable(parameter.name()).dataType();
            given.put(parameter.name(), Nd4j.ones(type, sizes));
        }

        try (Plan plan = new PlanRequest(
                        model.graph(),
                        given,
                        new LinkedHashSet<>(model.activations().values()),
                        Map.of())
                .compile(BATCH)) {
            plan.run();

            model.activations().forEach((port, variable) -> assertThat(
                            plan.result(variable).shape())
                    .as("%s of %s", port, report.network())
                    .isEqualTo(report.node(port.node())
                            .orElseThrow()
                            .output(port.port())
                            .withBatch(BATCH)));
        }
    }

    private Network network(List<Integer> picks) throws Exception {
        List<LayerCase> cases = LayerCase.all();
        Network network = Network.empty()
                .with(Node.of("n0", "input", ParamValues.of("shape", List.of(4, 9, 8))))
                .with(Node.of("out", "output", ParamValues.of("loss", "mse")))
                .with(Wire.of("n0", "out"));
        List<String> chain = new ArrayList<>(List.of("n0"));
        for (int pick : picks) {
            LayerCase choice = cases.get(pick % cases.size());
            Network longer = extended(network, chain, choice, pick);
            if (!choice.isOutput() && checker.check(longer).isTrainable()) {
                chain.add("n" + chain.size());
                network = longer;
            }
        }
        return network;
    }

    /** The network with one node more between the last one and the output; further ports are fed from anywhere. */
    private static Network extended(Network network, List<String> chain, LayerCase choice, int pick) {
        String last = chain.get(chain.size() - 1);
        String id = "n" + chain.size();
        Network longer = network.without(Wire.of(last, "out"))
                .with(Node.of(id, choice.type(), choice.params()))
                .with(Wire.of(last, id))
                .with(Wire.of(id, "out"));
        for (int port = 1; port < choice.inputs(); port++) {
            String other = chain.get((pick + port) % chain.size());
            longer = longer.with(new Wire(PortRef.of(other), new PortRef(id, port)));
        }
        return longer;
    }

    private static INDArray array(TensorShape shape) {
        return Nd4j.ones(DataType.FLOAT, shape.withBatch(BATCH));
    }
}
