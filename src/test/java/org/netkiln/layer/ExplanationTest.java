package org.netkiln.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netkiln.layer.explain.Line;
import org.netkiln.param.ParamValues;
import org.netkiln.tensor.Axis;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Messages;
import org.netkiln.text.Text;

/** Why a shape, why so many parameters: by hand, in the numbers of LeNet and its like. */
class ExplanationTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
    private static final TensorShape PICTURE = TensorShape.image(1, 28, 28);
    private static final ParamValues SIX_OF_FIVE =
            ParamValues.of("out_channels", 6).with("kernel_size", 5);

    @Test
    void firstConvolutionOfLeNet() {
        Explanation why = explain("conv2d", SIX_OF_FIVE, PICTURE);

        assertThat(shape(why)).containsExactly("channels = filters = 6", "height = width = (28 + 2·0 − 5)/1 + 1 = 24");
        assertThat(words(why.parameterLine())).isEqualTo("parameters = 5·5·1·6 + 6 = 156");
        assertThat(words(why.multiplyAddLine())).isEqualTo("multiply-adds = 24·24·5·5·1·6 = 86,400");
        assertThat(why.missing()).isEmpty();
    }

    @Test
    void ruleNamesTheParametersThatTheNumbersAreOf() {
        Explanation why = explain("conv2d", SIX_OF_FIVE, PICTURE);

        assertThat(why.shapeLines().get(1).rule()).contains("⌊(H + 2·padding − kernel_size)/stride⌋ + 1");
        assertThat(why.parameterLine().orElseThrow().rule())
                .contains("kernel_size·kernel_size·C·out_channels + out_channels");
    }

    @Test
    void heightAndWidthThatDifferHaveALineEach() {
        Explanation why = explain("conv2d", SIX_OF_FIVE.with("stride", List.of(2, 1)), PICTURE);

        assertThat(shape(why))
                .containsExactly(
                        "channels = filters = 6",
                        "height = ⌊(28 + 2·0 − 5)/2⌋ + 1 = 12",
                        "width = (28 + 2·0 − 5)/1 + 1 = 24");
    }

    @Test
    void dilationAndGroupsTakePart() {
        ParamValues params = SIX_OF_FIVE.with("dilation", 2).with("groups", 2).with("bias", false);
        Explanation why = explain("conv2d", params, TensorShape.image(4, 28, 28));

        assertThat(shape(why)).contains("height = width = (28 + 2·0 − 2·(5 − 1) − 1)/1 + 1 = 20");
        assertThat(words(why.parameterLine())).isEqualTo("parameters = 5·5·(4/2)·6 = 300");
    }

    @Test
    void poolingRoundsDown() {
        ParamValues params = ParamValues.of("kernel_size", 3).with("stride", 2);

        assertThat(shape(explain("max_pool2d", params, TensorShape.image(6, 28, 28))))
                .containsExactly("channels = the input's channels = 6", "height = width = ⌊(28 − 3)/2⌋ + 1 = 13");
    }

    @Test
    void poolingWithCeilModeRoundsUp() {
        ParamValues params = ParamValues.of("kernel_size", 3).with("stride", 2).with("ceil_mode", true);

        assertThat(shape(explain("avg_pool2d", params, TensorShape.image(6, 28, 28))))
                .contains("height = width = ⌈(28 − 3)/2⌉ + 1 = 14");
    }

    @Test
    void windowThatWouldBeginInThePaddingIsLeftOut() {
        ParamValues params = ParamValues.of("kernel_size", 2)
                .with("stride", 3)
                .with("padding", 1)
                .with("ceil_mode", true);
        Line height = explain("max_pool2d", params, TensorShape.image(1, 4, 4))
                .shapeLines()
                .get(1);

        assertThat(ENGLISH.render(height.text())).isEqualTo("height = width = ⌈(4 + 2·1 − 2)/3⌉ + 1 − 1 = 2");
        assertThat(ENGLISH.render(height.note().orElseThrow()))
                .isEqualTo("A last window that would begin in the padding is left out.");
    }

    @Test
    void windowThatDoesNotFitShowsWhy() {
        Explanation why = explain("conv2d", SIX_OF_FIVE, TensorShape.image(1, 3, 8));
        Line height = why.shapeLines().get(1);

        assertThat(ENGLISH.render(height.text())).isEqualTo("height = (3 + 2·0 − 5)/1 + 1 = −1");
        assertThat(ENGLISH.render(height.note().orElseThrow())).isEqualTo("The window does not fit.");
        assertThat(why.missing())
                .extracting(ENGLISH::render)
                .containsExactly("kernel 5×5 does not fit into 3×8 (padding 0×0)");
        assertThat(why.parameters()).isEmpty();
    }

    @Test
    void adaptivePoolingSaysWhatIsWanted() {
        ParamValues params = ParamValues.of("output_size", Arrays.asList(null, 2));

        assertThat(shape(explain("adaptive_avg_pool2d", params, TensorShape.image(6, 5, 7))))
                .containsExactly(
                        "channels = the input's channels = 6",
                        "height = the input's height = 5",
                        "width = output_size = 2");
        assertThat(shape(explain("adaptive_avg_pool2d", ParamValues.of("output_size", 1), PICTURE)))
                .contains("height = width = output_size = 1");
    }

    @Test
    void linearConnectsEverythingWithEverything() {
        Explanation why = explain("linear", ParamValues.of("out_features", 120), TensorShape.features(256));

        assertThat(shape(why)).containsExactly("features = out_features = 120");
        assertThat(words(why.parameterLine())).isEqualTo("parameters = 256·120 + 120 = 30,840");
        assertThat(why.parameterLine().orElseThrow().rule()).contains("weight + bias");
        assertThat(words(why.multiplyAddLine())).isEqualTo("multiply-adds = 256·120 = 30,720");
    }

    @Test
    void linearOnRowsKeepsTheOtherAxes() {
        Explanation why = explain("linear", ParamValues.of("out_features", 4), TensorShape.ofSizes(List.of(3, 5)));

        assertThat(shape(why)).containsExactly("steps = the input's steps = 3", "features = out_features = 4");
        assertThat(words(why.multiplyAddLine())).isEqualTo("multiply-adds = 3·5·4 = 60");
    }

    @Test
    void flattenMultiplies() {
        assertThat(shape(explain("flatten", ParamValues.empty(), TensorShape.image(16, 4, 4))))
                .containsExactly("features = 16·4·4 = 256");
        assertThat(shape(explain("flatten", ParamValues.of("start_dim", 2), TensorShape.image(16, 4, 3))))
                .containsExactly("channels = the input's channels = 16", "axis 2 = 4·3 = 12");
    }

    @Test
    void reshapeDividesWhatIsLeft() {
        assertThat(shape(explain("reshape", ParamValues.of("shape", List.of(16, -1)), TensorShape.image(4, 8, 6))))
                .containsExactly("steps = shape = 16", "features = 4·8·6/16 = 12");
    }

    @Test
    void layersThatKeepTheShapeSaySoOnce() {
        assertThat(shape(explain("relu", ParamValues.empty(), TensorShape.image(6, 24, 24))))
                .containsExactly("shape = the input's shape = 6×24×24");
    }

    @Test
    void batchNormHasAScaleAndAShiftForEachChannel() {
        Line line = explain("batch_norm2d", ParamValues.empty(), TensorShape.image(6, 24, 24))
                .parameterLine()
                .orElseThrow();

        assertThat(ENGLISH.render(line.text())).isEqualTo("parameters = 6 + 6 = 12");
        assertThat(ENGLISH.render(line.note().orElseThrow()))
                .isEqualTo("Besides, not trained by the optimizer: running_mean, running_var, num_batches_tracked.");
    }

    @Test
    void concatAddsAlongItsAxis() {
        assertThat(shape(explain(
                        "concat", ParamValues.empty(), TensorShape.image(6, 9, 9), TensorShape.image(16, 9, 9))))
                .containsExactly(
                        "channels = 6 + 16 = 22", "height = each input's height = 9", "width = each input's width = 9");
    }

    @Test
    void addTakesTheShapeOfItsInputs() {
        TensorShape image = TensorShape.image(6, 9, 9);

        assertThat(shape(explain("add", ParamValues.empty(), image, image)))
                .containsExactly("shape = each input's shape = 6×9×9");
    }

    @Test
    void whatIsUnknownIsAQuestionMarkAndSaidToBeMissing() {
        TensorShape unknownHeight = PICTURE.withDim(2, Dim.unknown(Axis.HEIGHT));
        Explanation why = explain("conv2d", SIX_OF_FIVE, unknownHeight);

        assertThat(shape(why)).contains("height = (? + 2·0 − 5)/1 + 1 = ?", "width = (28 + 2·0 − 5)/1 + 1 = 24");
        assertThat(why.missing())
                .extracting(ENGLISH::render)
                .containsExactly(
                        "The shape that arrives is not known: connect the input, or mend what comes before it.");
        assertThat(why.parameters()).isEmpty();
    }

    @Test
    void portOfSeveralThatIsNotFedIsNamed() {
        assertThat(explain("add", ParamValues.empty(), PICTURE).missing())
                .extracting(ENGLISH::render)
                .containsExactly("The shape at input 1 is not known: connect it, or mend what comes before it.");
    }

    @Test
    void wrongParametersAreNamedInPlaceOfAnExplanation() {
        Explanation why = explain("conv2d", SIX_OF_FIVE.with("kernel_size", 0), PICTURE);

        assertThat(why.shape()).isEmpty();
        assertThat(why.missing())
                .extracting(ENGLISH::render)
                .containsExactly("it.kernel_size: 0 is too small: at least 1");
    }

    @Test
    void chineseReadsTheSameNumbers() {
        Messages chinese = new Messages(Locale.SIMPLIFIED_CHINESE);
        Explanation why = explain("conv2d", SIX_OF_FIVE, PICTURE);

        assertThat(why.shapeLines())
                .extracting(line -> chinese.render(line.text()))
                .containsExactly("通道 = 卷积核个数 = 6", "高 = 宽 = (28 + 2·0 − 5)/1 + 1 = 24");
    }

    private static Explanation explain(String type, ParamValues params, TensorShape... inputs) {
        return Explanation.of(Catalogue.load().find(type).orElseThrow(), new Site("it", params, List.of(inputs)));
    }

    private static List<String> shape(Explanation why) {
        return why.shapeLines().stream().map(Line::text).map(ENGLISH::render).toList();
    }

    private static String words(Optional<Line> line) {
        Text text = line.orElseThrow().text();
        return ENGLISH.render(text);
    }
}
