package org.netkiln.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.netkiln.check.NodeReport;
import org.netkiln.engine.plan.Plan;
import org.netkiln.problem.Problem;
import org.netkiln.reference.LayerCase;
import org.netkiln.reference.Npz.Tensor;
import org.netkiln.reference.Trial;
import org.netkiln.tensor.ElementType;

/**
 * What every layer of the catalogue keeps to, on PyTorch's values in {@code src/test/resources/reference/layers}. Differences
 * are relative to an array's largest value.
 */
class LayerContractTest {
    private static final double SINGLE = 2e-6;

    /** Some native operations hold their settings (slopes, epsilons) in single precision. */
    private static final double DOUBLE = 1e-7;

    private static final double FINITE_DIFFERENCE = 1e-7;
    private static final double STEP = 1e-5;

    static List<LayerCase> cases() throws IOException {
        return LayerCase.all();
    }

    @Test
    void everyLayerButInputHasReferenceValues() throws IOException {
        List<String> types = cases().stream().map(LayerCase::type).distinct().toList();

        assertThat(Catalogue.load().layers())
                .filteredOn(layer -> !layer.info().isInput())
                .extracting(layer -> layer.info().type())
                .containsExactlyInAnyOrderElementsOf(types);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void inferredShapeIsTheOneThatPyTorchGets(LayerCase layerCase) {
        NodeReport node = Trial.report(layerCase).node(LayerCase.NODE).orElseThrow();

        assertThat(node.problems()).filteredOn(Problem::isError).isEmpty();
        layerCase.values().find("output_eval").ifPresent(output -> assertThat(
                        node.output(0).withBatch(output.shape()[0]))
                .isEqualTo(output.shape()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void weightsHavePyTorchsNamesOrderAndSizes(LayerCase layerCase) {
        NodeReport node = Trial.report(layerCase).node(LayerCase.NODE).orElseThrow();

        List<String> expected = layerCase.values().arrays().entrySet().stream()
                .filter(array -> array.getKey().startsWith("weight:"))
                .map(array -> array.getKey().substring(7)
                        + Arrays.toString(array.getValue().shape()))
                .toList();
        assertThat(node.weights())
                .filteredOn(weight -> weight.element() == ElementType.FLOAT32)
                .extracting(weight -> weight.name() + weight.sizes())
                .containsExactlyElementsOf(expected);
        assertThat(Trial.training(layerCase, DataType.FLOAT).trainable())
                .hasSize((int) node.weights().stream().filter(Weight::trainable).count());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void evaluationGivesPyTorchsValues(LayerCase layerCase) {
        Trial trial = Trial.evaluation(layerCase);
        try (Plan plan = trial.plan()) {
            plan.run();

            layerCase
                    .values()
                    .find("output_eval")
                    .ifPresent(expected ->
                            assertClose("output", trial.results(plan).get("output"), expected, SINGLE));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void trainingGivesPyTorchsValuesAndGradients(LayerCase layerCase) {
        assertLikePyTorch(layerCase, DataType.FLOAT, SINGLE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void trainingInDoublePrecisionGivesPyTorchsValuesAndGradients(LayerCase layerCase) {
        assertLikePyTorch(layerCase, DataType.DOUBLE, DOUBLE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sameDiffsOwnExecutorGivesTheSame(LayerCase layerCase) {
        Map<String, INDArray> found = Trial.training(layerCase, DataType.FLOAT).bySameDiff();

        expected(layerCase)
                .forEach(name ->
                        assertClose(name, found.get(name), layerCase.values().get(name), SINGLE));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gradientsAreThoseOfFiniteDifferences(LayerCase layerCase) {
        Trial trial = Trial.training(layerCase, DataType.DOUBLE);
        List<String> names = new ArrayList<>(trial.trainable());
        for (int i = 0; i < layerCase.inputs(); i++) {
            names.add("input" + i);
        }
        try (Plan plan = trial.plan()) {
            for (String name : layerCase.isSmooth() ? names : List.<String>of()) {
                assertGradientAlongARandomDirection(trial, plan, name);
            }
        }
    }

    private static void assertGradientAlongARandomDirection(Trial trial, Plan plan, String name) {
        INDArray array = trial.given().get(name);
        String gradient = name.startsWith("weight:") ? name.replace("weight:", "grad:") : "grad_" + name;
        double[] at = array.dup('c').data().asDouble();
        double[] direction =
                new Random(name.hashCode()).doubles(at.length, -1, 1).toArray();
        plan.run();
        double[] slopes = trial.results(plan).get(gradient).dup('c').data().asDouble();
        double expected = 0;
        double scale = 0;
        for (int i = 0; i < at.length; i++) {
            expected += slopes[i] * direction[i];
            scale += Math.abs(slopes[i] * direction[i]);
        }

        double difference =
                (lossAt(trial, plan, array, at, direction, STEP) - lossAt(trial, plan, array, at, direction, -STEP))
                        / (2 * STEP);

        assertThat(Math.abs(difference - expected))
                .as("%s: %s by differences, %s by the gradient", name, difference, expected)
                .isLessThanOrEqualTo(FINITE_DIFFERENCE * Math.max(scale, 1e-3));
        assign(array, at, direction, 0);
    }

    private static double lossAt(Trial trial, Plan plan, INDArray array, double[] at, double[] direction, double step) {
        assign(array, at, direction, step);
        plan.run();
        return trial.results(plan).get("loss").getDouble(0);
    }

    private static void assign(INDArray array, double[] at, double[] direction, double step) {
        INDArray flat = array.reshape(array.length());
        for (int i = 0; i < at.length; i++) {
            flat.putScalar(i, at[i] + step * direction[i]);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTrainableWeightGetsAGradient(LayerCase layerCase) {
        Trial trial = Trial.training(layerCase, DataType.FLOAT);
        try (Plan plan = trial.plan()) {
            plan.run();

            assertThat(trial.trainable()).allSatisfy(name -> assertThat(trial.results(plan)
                            .get(name.replace("weight:", "grad:"))
                            .amaxNumber()
                            .doubleValue())
                    .isPositive());
        }
    }

    private static void assertLikePyTorch(LayerCase layerCase, DataType real, double tolerance) {
        Trial trial = Trial.training(layerCase, real);
        try (Plan plan = trial.plan()) {
            plan.run();

            Map<String, INDArray> found = trial.results(plan);
            expected(layerCase)
                    .forEach(name -> assertClose(
                            name, found.get(name), layerCase.values().get(name), tolerance));
        }
    }

    /** Names of what PyTorch's values tell about training. */
    private static Stream<String> expected(LayerCase layerCase) {
        List<String> starts = List.of("output", "loss", "grad_input", "grad:", "after:");
        return layerCase.values().arrays().keySet().stream()
                .filter(name -> !name.equals("output_eval") && starts.stream().anyMatch(name::startsWith));
    }

    private static void assertClose(String name, INDArray found, Tensor expected, double tolerance) {
        assertThat(found.shape()).as(name).isEqualTo(expected.shape());
        double[] values = found.dup('c').data().asDouble();
        double scale = Arrays.stream(expected.values()).map(Math::abs).max().orElse(0);
        double worst = 0;
        for (int i = 0; i < values.length; i++) {
            worst = Math.max(worst, Math.abs(values[i] - expected.values()[i]));
        }
        assertThat(worst).as("%s, of scale %s", name, scale).isLessThanOrEqualTo(tolerance * scale);
    }
}
