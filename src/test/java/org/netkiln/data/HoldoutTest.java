package org.netkiln.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netkiln.problem.Result;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Messages;

class HoldoutTest {
    /** 40 samples of class 0, 20 of class 1, 10 of class 2, mixed; the only pixel is the sample's number. */
    private final Split all = split(70, i -> i % 7 < 4 ? 0 : i % 7 < 6 ? 1 : 2);

    @Test
    void eachClassKeepsItsShare() {
        Holdout held = Holdout.of(all, 0.1, 0).get();
        assertThat(held.validation().size()).isEqualTo(7);
        assertThat(labels(held.validation())).containsExactlyInAnyOrder(0, 0, 0, 0, 1, 1, 2);
        assertThat(held.training().size()).isEqualTo(63);
    }

    @Test
    void everySampleIsInOneOfThePartsAndInFileOrder() {
        Holdout held = Holdout.of(all, 0.3, 0).get();
        assertThat(pixels(held.training())).isSorted();
        assertThat(pixels(held.validation())).isSorted();
        assertThat(IntStream.concat(IntStream.of(pixels(held.training())), IntStream.of(pixels(held.validation()))))
                .containsExactlyInAnyOrder(IntStream.range(0, 70).boxed().toArray(Integer[]::new));
    }

    @Test
    void sharesThatAreNotWholeGoToTheLargestRemainders() {
        Holdout held = Holdout.of(all, 0.05, 0).get();
        assertThat(labels(held.validation())).containsExactlyInAnyOrder(0, 0, 1, 2);
    }

    @Test
    void seedDecidesWhichAreHeldOut() {
        assertThat(pixels(Holdout.of(all, 0.1, 3).get().validation()))
                .isEqualTo(pixels(Holdout.of(all, 0.1, 3).get().validation()))
                .isNotEqualTo(pixels(Holdout.of(all, 0.1, 4).get().validation()));
    }

    @Test
    void shareThatLeavesAPartEmptyIsAProblem() {
        Result<Holdout> none = Holdout.of(all, 0.001, 0);
        assertThat(new Messages(Locale.ROOT).render(none.problems().get(0).message()))
                .isEqualTo("a share of 0.001 of 70 training samples is 0: both parts need at least one");
    }

    private static Split split(int size, IntUnaryOperator label) {
        byte[] pixels = new byte[size];
        for (int i = 0; i < size; i++) {
            pixels[i] = (byte) i;
        }
        return Split.of(
                TensorShape.image(1, 1, 1),
                pixels,
                IntStream.range(0, size).map(label).toArray());
    }

    private static int[] labels(Split split) {
        return IntStream.range(0, split.size()).map(split::label).toArray();
    }

    private static int[] pixels(Split split) {
        return IntStream.range(0, split.size())
                .map(i -> split.pixels()[split.start(i)])
                .toArray();
    }
}
