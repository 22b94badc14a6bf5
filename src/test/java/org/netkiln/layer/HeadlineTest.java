package org.netkiln.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;

/** What a node's card says in a few characters. */
class HeadlineTest {
    private static final ParamValues SIX_OF_FIVE =
            ParamValues.of("out_channels", 6).with("kernel_size", 5);

    static Collection<Layer> layers() {
        return Catalogue.load().layers();
    }

    @Test
    void convolutionShowsItsFiltersAndTheirSize() {
        assertThat(headline("conv2d", SIX_OF_FIVE)).isEqualTo("6 @ 5×5");
        assertThat(headline("conv2d", SIX_OF_FIVE.with("kernel_size", List.of(3, 1))))
                .isEqualTo("6 @ 3×1");
    }

    @Test
    void whatDiffersFromItsDefaultIsAppended() {
        assertThat(headline("conv2d", SIX_OF_FIVE.with("stride", 2).with("padding", 1)))
                .isEqualTo("6 @ 5×5, s2 p1");
        assertThat(headline("conv2d", SIX_OF_FIVE.with("stride", List.of(2, 1)).with("groups", 3)))
                .isEqualTo("6 @ 5×5, s2×1 g3");
    }

    @Test
    void whatIsSetToItsDefaultIsNot() {
        assertThat(headline("conv2d", SIX_OF_FIVE.with("stride", 1))).isEqualTo("6 @ 5×5");
        assertThat(headline("max_pool2d", ParamValues.of("kernel_size", 2).with("stride", 2)))
                .isEqualTo("2×2");
    }

    @Test
    void othersShowWhatMattersOfThem() {
        Map<String, ParamValues> nodes = Map.of(
                "linear", ParamValues.of("out_features", 120),
                "max_pool2d", ParamValues.of("kernel_size", 3).with("stride", 2),
                "adaptive_avg_pool2d", ParamValues.of("output_size", Arrays.asList(null, 2)),
                "dropout", ParamValues.empty(),
                "input", ParamValues.of("shape", List.of(1, 28, 28)),
                "output", ParamValues.empty(),
                "reshape", ParamValues.of("shape", List.of(16, -1)),
                "softmax", ParamValues.of("dim", -1),
                "flatten", ParamValues.of("start_dim", 2));

        assertThat(nodes.entrySet().stream().map(node -> headline(node.getKey(), node.getValue())))
                .containsExactlyInAnyOrder(
                        "120",
                        "3×3, s2",
                        "H×2",
                        "p = 0.5",
                        "1×28×28",
                        "cross_entropy",
                        "16×-1",
                        "dim -1",
                        "dim 2 … -1");
    }

    @Test
    void layersWithNothingToSaySayNothing() {
        Stream<String> quiet = Stream.of("relu", "flatten", "batch_norm2d", "softmax", "leaky_relu", "add", "concat");

        assertThat(quiet.map(type -> headline(type, ParamValues.empty()))).containsOnly("");
    }

    @Test
    void smallNumbersKeepTheirExponent() {
        assertThat(headline("leaky_relu", ParamValues.of("negative_slope", 0.2)))
                .isEqualTo("0.2");
        assertThat(headline("leaky_relu", ParamValues.of("negative_slope", 1e-9)))
                .isEqualTo("1E-9");
    }

    @Test
    void whatIsMissingOrWrongIsAQuestionMark() {
        assertThat(headline("conv2d", ParamValues.of("kernel_size", 5))).isEqualTo("? @ 5×5");
        assertThat(headline("conv2d", SIX_OF_FIVE.with("kernel_size", "five").with("stride", -1)))
                .isEqualTo("6 @ ?, s?");
    }

    @ParameterizedTest
    @MethodSource("layers")
    void everyHeadlineShowsParametersThatThereAre(Layer layer) {
        assertThat(layer.info().look().headline().keys())
                .isSubsetOf(
                        layer.info().schema().params().stream().map(Param::key).toList());
    }

    @ParameterizedTest
    @MethodSource("layers")
    void everyLayerThatComputesHasAFormula(Layer layer) {
        assertThat(layer.info().formula().isEmpty()).isEqualTo(layer.info().isInput());
    }

    @Test
    void symbolIsShortForTheName() {
        assertThat(info("sigmoid").symbol()).isEqualTo("σ");
        assertThat(info("relu").symbol()).isEqualTo("ReLU");
    }

    private static String headline(String type, ParamValues values) {
        return info(type).headline(values);
    }

    private static LayerInfo info(String type) {
        return Catalogue.load().info(type).orElseThrow();
    }
}
