package org.netkiln.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.netkiln.check.Checker;
import org.netkiln.engine.plan.Plan;
import org.netkiln.engine.plan.PlanRequest;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;
import org.netkiln.param.ParamValues;

class GradientsTest {
    private static final Node INPUT = Node.of("input", "input", ParamValues.of("shape", List.of(1)));
    private static final Node FC =
            Node.of("fc", "linear", ParamValues.of("out_features", 1).with("bias", false));

    /** Both branches of {@code w·x + w·x} count: the loss {@code (2wx)²} has the gradient {@code 8wx²}. */
    @Test
    void gradientsOfBranchesAddUp() {
        Model model = model(
                List.of(INPUT, FC, Node.of("add", "add"), output("output")),
                Wire.of("input", "fc"),
                Wire.of("fc", "add"),
                new Wire(PortRef.of("fc"), new PortRef("add", 1)),
                Wire.of("add", "output"));

        assertThat(gradient(model, 3, 2, "output")).isEqualTo(8 * 3 * 4);
    }

    /** Losses {@code (wx)²} and {@code (wx)²} together have the gradient {@code 4wx²}. */
    @Test
    void gradientsOfSeveralLossesAddUp() {
        Model model = model(
                List.of(INPUT, FC, output("one"), output("other")),
                Wire.of("input", "fc"),
                Wire.of("fc", "one"),
                Wire.of("fc", "other"));

        assertThat(gradient(model, 3, 2, "one", "other")).isEqualTo(4 * 3 * 4);
    }

    @Test
    void nothingIsDifferentiatedThatNobodyWants() {
        Model model = model(List.of(INPUT, FC, output("output")), Wire.of("input", "fc"), Wire.of("fc", "output"));
        int before = model.graph().getOps().size();

        Gradients gradients = Gradients.of(model);

        assertThat(gradients.byVariable()).containsKey("fc.weight").doesNotContainKey("input/data");
        assertThat(model.graph().getOps()).hasSize(before + 2);
    }

    @Test
    void anInputCanBeAskedFor() {
        Model model = model(List.of(INPUT, FC, output("output")), Wire.of("input", "fc"), Wire.of("fc", "output"));

        assertThat(Gradients.of(model, "input/data").byVariable()).containsKey("input/data");
    }

    private static Node output(String id) {
        return Node.of(id, "output", ParamValues.of("loss", "mse"));
    }

    private static Model model(List<Node> nodes, Wire... wires) {
        return new NetworkCompiler()
                .compile(new Checker(Catalogue.load()).check(Network.of(nodes, List.of(wires))), true);
    }

    /** The gradient of {@code fc.weight = w} at one sample {@code x}, with targets of 0. */
    private static float gradient(Model model, float w, float x, String... outputs) {
        String gradient = Gradients.of(model).byVariable().get("fc.weight");
        Map<String, INDArray> given = new LinkedHashMap<>();
        given.put("fc.weight", Nd4j.createFromArray(new float[][] {{w}}));
        given.put("input/data", Nd4j.createFromArray(new float[][] {{x}}));
        for (String output : outputs) {
            given.put(output + "/target", Nd4j.createFromArray(new float[][] {{0}}));
        }
        try (Plan plan =
                new PlanRequest(model.graph(), given, new LinkedHashSet<>(List.of(gradient)), Map.of()).compile(1)) {
            plan.run();
            return plan.result(gradient).getFloat(0);
        }
    }
}
