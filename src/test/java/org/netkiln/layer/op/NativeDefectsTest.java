package org.netkiln.layer.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.enums.WeightsFormat;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Conv2DConfig;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.PaddingMode;
import org.nd4j.linalg.factory.Nd4j;

/** Why {@code layer.op} exists: what ND4J 1.0.0-M2.1 does where a layer would have used it. A failure here is good news. */
class NativeDefectsTest {
    @Test
    void sameDiffForgetsPyTorchsWeightFormatOnTheWayToTheGradient() {
        SameDiff graph = SameDiff.create();
        SDVariable w = graph.var("w", count(3, 2, 3, 3));
        Conv2DConfig config = Conv2DConfig.builder()
                .kH(3)
                .kW(3)
                .paddingMode(PaddingMode.VALID)
                .weightsFormat(WeightsFormat.OIYX)
                .build();
        SDVariable loss = graph.cnn
                .conv2d(graph.constant("x", count(1, 2, 4, 4)), w, config)
                .sum();
        graph.setLossVariables(loss.name());

        assertThatThrownBy(() -> graph.calculateGradients(Map.of(), "w")).hasMessageContaining("conv2d_bp");
    }

    @Test
    void sameDiffForgetsTheAxisOfBatchNormOnTheWayToTheGradient() {
        SameDiff graph = SameDiff.create();
        SDVariable x = graph.var("x", count(2, 2, 2, 2));
        SDVariable ones = graph.constant("ones", Nd4j.ones(DataType.FLOAT, 2));
        SDVariable loss = graph.nn.batchNorm(x, ones, ones, ones, ones, 1e-5, 1).sum();
        graph.setLossVariables(loss.name());

        assertThatThrownBy(() -> graph.calculateGradients(Map.of(), "x")).hasMessageContaining("axis");
    }

    @Test
    void lossesForgetWhatComesAfterThem() {
        SameDiff graph = SameDiff.create();
        SDVariable x = graph.var("x", count(2));
        SDVariable zeros = graph.constant("zeros", Nd4j.zeros(DataType.FLOAT, 2));
        SDVariable half = graph.loss.meanSquaredError(zeros, x, null).mul(0.5);
        graph.setLossVariables(half.name());

        INDArray gradient = graph.calculateGradients(Map.of(), "x").get("x");

        assertThat(gradient.toFloatVector()).as("half of (1, 2) would be right").containsExactly(1, 2);
    }

    @Test
    void groupsAreNotSupported() {
        DynamicCustomOp convolution = op("conv2d", count(1, 4, 2, 2), count(4, 2, 1, 1));
        convolution.addIArgument(1, 1, 1, 1, 0, 0, 1, 1, 0, 0, 1);

        assertThatThrownBy(() -> Nd4j.exec(convolution)).hasMessageContaining("conv2d");
    }

    @Test
    void gradientOfLeakyReluAtZeroIsNotPyTorchs() {
        DynamicCustomOp gradient = op("lrelu_bp", Nd4j.zeros(DataType.FLOAT, 1), Nd4j.ones(DataType.FLOAT, 1));
        gradient.addTArgument(0.25);

        assertThat(Nd4j.exec(gradient)[0].getFloat(0))
                .as("the slope, 0.25, would be PyTorch's")
                .isEqualTo(1);
    }

    @Test
    @EnabledOnOs(
            architectures = {"amd64", "x86_64"},
            disabledReason = "oneDNN is there on x86 only")
    void dilatedConvolutionThrows() {
        DynamicCustomOp convolution = op("conv2d", count(1, 1, 4, 4), count(1, 1, 2, 2));
        convolution.addIArgument(2, 2, 1, 1, 0, 0, 2, 2, 0, 0, 1);

        assertThatThrownBy(() -> Nd4j.exec(convolution)).hasMessageContaining("conv2d");
    }

    @Test
    @EnabledOnOs(
            architectures = {"amd64", "x86_64"},
            disabledReason = "oneDNN is there on x86 only")
    void dilatedMaxPoolingIgnoresTheDilation() {
        DynamicCustomOp pooling = op("maxpool2d", count(1, 1, 4, 4));
        pooling.addIArgument(2, 2, 1, 1, 0, 0, 2, 2, 0, 0, 0);

        assertThat(Nd4j.exec(pooling)[0].getFloat(0, 0, 0, 0))
                .as("the largest of 1, 3, 9 and 11 would be right")
                .isEqualTo(6);
    }

    @Test
    @EnabledOnOs(
            architectures = {"amd64", "x86_64"},
            disabledReason = "oneDNN is there on x86 only")
    void softmaxOverChannelsOfImagesDoesNotAddUpToOne() {
        INDArray x = Nd4j.createFromArray(0f, 1f, 2f, 5f, 3f, 1f).reshape(1, 3, 1, 2);
        DynamicCustomOp softmax = op("softmax", x);
        softmax.addIArgument(1);

        INDArray sums = Nd4j.exec(softmax)[0].sum(1);

        assertThat(sums.getFloat(0)).isNotCloseTo(1, Offset.offset(0.1f));
    }

    private static DynamicCustomOp op(String name, INDArray... inputs) {
        return DynamicCustomOp.builder(name).addInputs(inputs).build();
    }

    /** 1, 2, 3, … */
    private static INDArray count(long... shape) {
        int elements = 1;
        for (long size : shape) {
            elements *= (int) size;
        }
        float[] values = new float[elements];
        for (int i = 0; i < elements; i++) {
            values[i] = i + 1;
        }
        return Nd4j.createFromArray(values).reshape(shape);
    }
}
