package org.netkiln.layer.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netkiln.layer.Verdict;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Remedy;
import org.netkiln.tensor.Axis;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;

class MergeTest {
    private static final ParamValues NONE = ParamValues.empty();

    @Test
    void shortcutOfAnotherShapeCanBeProjected() {
        Verdict verdict = Verdict.of("add", NONE, TensorShape.image(32, 14, 14), TensorShape.image(16, 28, 28));

        assertThat(verdict.problems())
                .containsExactly("it:1: shapes that are added must be equal, but 32×14×14 and 16×28×28 meet");
        assertThat(verdict.remedies())
                .containsExactly(new Remedy.InsertBefore(
                        "it", 1, "conv2d", Map.of("out_channels", 32, "kernel_size", 1, "stride", 2)));
    }

    @Test
    void vectorsOfAnotherLengthCanBeProjected() {
        assertThat(Verdict.of("add", NONE, TensorShape.features(10), TensorShape.features(20))
                        .remedies())
                .containsExactly(new Remedy.InsertBefore("it", 1, "linear", Map.of("out_features", 10)));
    }

    @Test
    void largerImageHasNoStrideThatMakesIt() {
        assertThat(Verdict.of("add", NONE, TensorShape.image(4, 28, 28), TensorShape.image(4, 14, 14))
                        .remedies())
                .isEmpty();
    }

    @Test
    void whatOneInputDoesNotKnowTheOtherTells() {
        TensorShape unknownWidth = TensorShape.image(4, 8, 8).withDim(3, Dim.unknown(Axis.WIDTH));

        assertThat(Verdict.of("add", NONE, unknownWidth, TensorShape.image(4, 8, 8))
                        .output())
                .isEqualTo("4×8×8");
        assertThat(Verdict.of("add", NONE, TensorShape.unknown(), TensorShape.image(4, 8, 8))
                        .output())
                .isEqualTo("4×8×8");
    }

    @Test
    void channelsAddUp() {
        assertThat(Verdict.of("concat", NONE, TensorShape.image(4, 8, 8), TensorShape.image(6, 8, 8))
                        .output())
                .isEqualTo("10×8×8");
    }

    @Test
    void sizesBesideTheAxisMustBeEqual() {
        Verdict verdict = Verdict.of("concat", NONE, TensorShape.image(4, 8, 8), TensorShape.image(6, 8, 7));

        assertThat(verdict.problems())
                .containsExactly("it:1: shapes must be equal except along axis 1, but 4×8×8 and 6×8×7 meet");
        assertThat(verdict.output()).isEqualTo("?×8×8");
    }

    @Test
    void sumOfAnUnknownSizeIsUnknown() {
        TensorShape unknownChannels = TensorShape.image(4, 8, 8).withDim(1, Dim.unknown(Axis.CHANNEL));

        assertThat(Verdict.of("concat", NONE, unknownChannels, TensorShape.image(6, 8, 8))
                        .output())
                .isEqualTo("?×8×8");
    }

    @Test
    void batchIsNoAxisToJoinAlong() {
        Verdict verdict =
                Verdict.of("concat", ParamValues.of("dim", 0), TensorShape.image(4, 8, 8), TensorShape.image(6, 8, 8));

        assertThat(verdict.problems())
                .containsExactly("it.dim: 0 is no axis of 4×8×8; its axes are 1 to 3, the batch is 0");
        assertThat(verdict.remedies()).containsExactly(new Remedy.UnsetParam("it", "dim"));
    }
}
