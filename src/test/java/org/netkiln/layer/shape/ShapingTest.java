package org.netkiln.layer.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netkiln.layer.Verdict;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Remedy;
import org.netkiln.tensor.TensorShape;

/** Flatten, reshape, and the layers that ask for them. */
class ShapingTest {
    private static final TensorShape IMAGE = TensorShape.image(16, 4, 4);

    @Test
    void flattenLaysEverythingInOneRow() {
        assertThat(Verdict.of("flatten", ParamValues.empty(), IMAGE).output()).isEqualTo("256");
    }

    @Test
    void flattenNeverMergesTheBatch() {
        Verdict verdict = Verdict.of("flatten", ParamValues.of("start_dim", 0), IMAGE);

        assertThat(verdict.problems())
                .containsExactly("it.start_dim: 0 is no axis of 16×4×4; its axes are 1 to 3, the batch is 0");
        assertThat(verdict.remedies()).containsExactly(new Remedy.UnsetParam("it", "start_dim"));
    }

    @Test
    void flattenEndsAfterItsStart() {
        ParamValues params = ParamValues.of("start_dim", 3).with("end_dim", 2);

        assertThat(Verdict.of("flatten", params, IMAGE).problems())
                .containsExactly("it.start_dim: axis 3 comes after axis 2");
    }

    @Test
    void oneSizeOfReshapeFollowsFromTheOthers() {
        assertThat(Verdict.of("reshape", ParamValues.of("shape", List.of(-1, 8)), IMAGE)
                        .output())
                .isEqualTo("32×8");
    }

    @Test
    void reshapeToOtherElementsCanLeaveASizeOpen() {
        Verdict verdict = Verdict.of("reshape", ParamValues.of("shape", List.of(5, 8)), IMAGE);

        assertThat(verdict.problems()).containsExactly("it.shape: 16×4×4 has 256 elements, but 5×8 has 40");
        assertThat(verdict.remedies()).containsExactly(new Remedy.SetParam("it", "shape", List.of(-1, 8)));
    }

    @Test
    void reshapeThatNothingFitsCanBecomeOneRow() {
        assertThat(Verdict.of("reshape", ParamValues.of("shape", List.of(3, 7)), IMAGE)
                        .remedies())
                .containsExactly(new Remedy.SetParam("it", "shape", List.of(-1)));
    }

    @Test
    void linearOnAnImageIsProbablyAMissingFlatten() {
        Verdict verdict = Verdict.of("linear", ParamValues.of("out_features", 10), IMAGE);

        assertThat(verdict.isError()).isFalse();
        assertThat(verdict.problems())
                .containsExactly("it: 16×4×4 arrives: a linear layer then takes each row of 4 numbers by itself");
        assertThat(verdict.remedies()).containsExactly(new Remedy.InsertBefore("it", 0, "flatten", Map.of()));
        assertThat(verdict.output()).isEqualTo("16×4×10");
    }

    @Test
    void crossEntropyWantsAVectorOfClasses() {
        Verdict verdict = Verdict.of("output", ParamValues.empty(), IMAGE);

        assertThat(verdict.problems())
                .containsExactly("it: cross_entropy needs one number for each class, but 16×4×4 arrives");
        assertThat(verdict.remedies()).containsExactly(new Remedy.InsertBefore("it", 0, "flatten", Map.of()));
    }

    @Test
    void batchNormOfVectorsOnAnImageCanBecomeThatOfImages() {
        assertThat(Verdict.of("batch_norm1d", ParamValues.empty(), IMAGE).remedies())
                .containsExactly(new Remedy.SetType("it", "batch_norm2d"));
    }

    @Test
    void softmaxAlongAnAxisThatIsNotThereIsRefused() {
        assertThat(Verdict.of("softmax", ParamValues.of("dim", -4), IMAGE).problems())
                .containsExactly("it.dim: -4 is no axis of 16×4×4; its axes are 1 to 3, the batch is 0");
    }
}
