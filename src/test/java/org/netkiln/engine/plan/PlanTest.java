package org.netkiln.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class PlanTest {
    private static final int RUNS = 6;

    private final SameDiff graph = Graphs.residual();
    private final INDArray x = Nd4j.create(DataType.FLOAT, 8, 1, 10, 10);
    private final INDArray target = Nd4j.create(DataType.FLOAT, 8, 5);
    private final Map<String, String> gradients = gradientNames(graph);

    @ParameterizedTest
    @CsvSource({"false,false", "false,true", "true,false", "true,true"})
    void yieldsWhatAFreshGraphYieldsRunAfterRun(boolean rewrite, boolean reuse) {
        Set<String> wanted = new LinkedHashSet<>(List.of("loss", "logits"));
        wanted.addAll(gradients.values());
        try (Plan plan = request(wanted, Map.of()).compile(Lane.alone(8), rewrite, reuse)) {
            for (int run = 0; run < RUNS; run++) {
                x.assign(Graphs.random(100 + run, 8, 1, 10, 10));
                target.assign(Graphs.oneHot(200 + run, 8, 5));
                plan.run();
                Map<String, INDArray> expected = fresh();
                assertClose(plan.result("loss"), expected.get("loss"));
                assertClose(plan.result("logits"), expected.get("logits"));
                gradients.forEach(
                        (weight, gradient) -> assertClose(plan.result(gradient), expected.get(weight + "-gradient")));
            }
        }
    }

    @Test
    void writesGradientsIntoTheArraysOfTheCaller() {
        AlignedArray flat = new AlignedArray(DataType.FLOAT, 1000);
        INDArray mine = flat.view(32, 100, 5);
        String gradient = gradients.get("w");
        try (Plan plan = request(Set.of("loss"), Map.of(gradient, mine)).compile(8)) {
            x.assign(Graphs.random(1, 8, 1, 10, 10));
            target.assign(Graphs.oneHot(2, 8, 5));
            plan.run();
            assertClose(mine, fresh().get("w-gradient"));
            assertThat(flat.view(0, 32).sumNumber().doubleValue()).isZero();
            assertThat(flat.view(532, 468).sumNumber().doubleValue()).isZero();
        }
        flat.close();
    }

    @Test
    void leavesOutWhatNobodyWants() {
        Plan forward = request(Set.of("logits"), Map.of()).compile(Lane.alone(8), false, true);
        Plan whole = request(new LinkedHashSet<>(gradients.values()), Map.of()).compile(Lane.alone(8), false, true);
        assertThat(forward.size()).isLessThan(whole.size() / 2);
        forward.close();
        whole.close();
    }

    @Test
    void reusesMemoryOfWhatIsNoLongerNeeded() {
        PlanRequest request = request(new LinkedHashSet<>(gradients.values()), Map.of());
        Program program = request.program(false, 8);
        assertThat(MemoryLayout.of(program, true).bytes())
                .isLessThan(MemoryLayout.of(program, false).bytes() * 2 / 3);
    }

    private PlanRequest request(Set<String> wanted, Map<String, INDArray> targets) {
        SameDiff gradientGraph = graph.getFunction("grad");
        Map<String, INDArray> given = new HashMap<>(Map.of("x", x, "target", target));
        return new PlanRequest(gradientGraph, given, wanted, targets);
    }

    /** From a copy of the graph, for SameDiff's own sessions are wrong from the second call on. */
    private Map<String, INDArray> fresh() {
        SameDiff copy = Graphs.withGradients(graph.dup());
        Map<String, INDArray> placeholders = Map.of("x", x, "target", target);
        Map<String, INDArray> all = new HashMap<>(copy.output(placeholders, "loss", "logits"));
        copy = Graphs.withGradients(graph.dup());
        copy.calculateGradients(placeholders, gradients.keySet())
                .forEach((weight, gradient) -> all.put(weight + "-gradient", gradient));
        return all;
    }

    private static Map<String, String> gradientNames(SameDiff graph) {
        Map<String, String> names = new LinkedHashMap<>();
        for (SDVariable variable : graph.variables()) {
            if (variable.getVariableType() == VariableType.VARIABLE) {
                names.put(variable.name(), variable.getGradient().name());
            }
        }
        return names;
    }

    private static void assertClose(INDArray actual, INDArray expected) {
        assertThat(actual.shape()).isEqualTo(expected.shape());
        double scale = Math.max(0.1, expected.amaxNumber().doubleValue());
        assertThat(actual.sub(expected).amaxNumber().doubleValue() / scale).isLessThan(2e-6);
    }
}
