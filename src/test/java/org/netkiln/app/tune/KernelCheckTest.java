package org.netkiln.app.tune;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KernelCheckTest {
    @Test
    void productInPlainJavaIsTheOneDoneByHand() {
        float[] left = {1, 2, 3, 4, 5, 6};
        float[] right = {7, 8, 9, 10, 11, 12};

        assertThat(PlainMath.product(left, right, 2, 3, 2)).containsExactly(58, 64, 139, 154);
    }

    @Test
    void convolutionInPlainJavaIsTheOneDoneByHand() {
        PlainConvolution plain = new PlainConvolution(1, 1, 3, 1, 2);
        float[] image = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        float[] weight = {1, 0, 0, 2};
        float[] gradient = {1, 0, 0, 1};

        assertThat(plain.forward(image, weight)).containsExactly(11, 14, 20, 23);
        assertThat(plain.weightGradient(image, gradient)).containsExactly(6, 8, 12, 14);
        assertThat(plain.imageGradient(weight, gradient)).containsExactly(1, 0, 0, 0, 3, 0, 0, 0, 2);
    }

    @Test
    void nativeKernelsOfThisMachineAgreeWithPlainJava() {
        assertThat(KernelCheck.productsAreRight()).isTrue();
        assertThat(KernelCheck.convolutionIsRight()).isTrue();
    }
}
