package org.netkiln.layer.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netkiln.layer.Verdict;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Remedy;
import org.netkiln.tensor.TensorShape;

class PoolingTest {
    @Test
    void strideIsTheKernelUnlessSet() {
        assertThat(Verdict.of("max_pool2d", ParamValues.of("kernel_size", 2), TensorShape.image(6, 24, 24))
                        .output())
                .isEqualTo("6×12×12");
    }

    /** Sizes that PyTorch 1.13 gives. */
    @ParameterizedTest
    @CsvSource({
        // size, kernel, stride, padding, floor, ceil
        "5, 2, 2, 0, 2, 3",
        "6, 2, 2, 0, 3, 3",
        "6, 3, 2, 1, 3, 4",
        "4, 2, 3, 1, 2, 2",
        "7, 3, 3, 1, 3, 3",
        "1, 2, 2, 1, 1, 1",
    })
    void lastWindowOfCeilModeStartsInsideTheImageOrItsLeftPadding(
            int size, int kernel, int stride, int padding, int floor, int ceil) {
        ParamValues params =
                ParamValues.of("kernel_size", kernel).with("stride", stride).with("padding", padding);
        TensorShape image = TensorShape.image(1, size, size);

        assertThat(Verdict.of("max_pool2d", params, image).output()).isEqualTo("1×" + floor + "×" + floor);
        assertThat(Verdict.of("avg_pool2d", params.with("ceil_mode", true), image)
                        .output())
                .isEqualTo("1×" + ceil + "×" + ceil);
    }

    @Test
    void paddingOfMoreThanHalfTheKernelIsRefused() {
        ParamValues params = ParamValues.of("kernel_size", 3).with("padding", List.of(2, 1));
        Verdict verdict = Verdict.of("max_pool2d", params, TensorShape.image(1, 9, 9));

        assertThat(verdict.problems()).containsExactly("it.padding: padding 2×1 is more than half of the kernel 3×3");
        assertThat(verdict.remedies()).containsExactly(new Remedy.SetParam("it", "padding", 1));
    }

    @Test
    void windowThatDoesNotFitCanOnlyShrinkWherePaddingWouldExceedHalf() {
        assertThat(Verdict.of("avg_pool2d", ParamValues.of("kernel_size", 5), TensorShape.image(1, 1, 1))
                        .remedies())
                .containsExactly(new Remedy.SetParam("it", "padding", 2), new Remedy.SetParam("it", "kernel_size", 1));
        assertThat(Verdict.of(
                                "avg_pool2d",
                                ParamValues.of("kernel_size", 6).with("padding", 2),
                                TensorShape.image(1, 1, 1))
                        .remedies())
                .contains(new Remedy.SetParam("it", "kernel_size", 5));
    }

    @Test
    void adaptivePoolingKeepsASizeThatIsLeftOpen() {
        ParamValues params = ParamValues.of("output_size", Arrays.asList(null, 2));

        assertThat(Verdict.of("adaptive_avg_pool2d", params, TensorShape.image(4, 7, 9))
                        .output())
                .isEqualTo("4×7×2");
    }
}
