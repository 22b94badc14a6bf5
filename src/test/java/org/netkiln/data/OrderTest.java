package org.netkiln.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Golden values come from a few lines of Python with exact integers. */
class OrderTest {
    @Test
    void generatorGivesThePublishedNumbersOfSplitMix64() {
        SplitMix64 random = new SplitMix64(1234567);
        assertThat(IntStream.range(0, 5).mapToObj(i -> Long.toUnsignedString(random.next())))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Test
    void numbersBelowABoundAreThoseOfLemire() {
        SplitMix64 random = new SplitMix64(5);
        assertThat(IntStream.range(0, 12).map(i -> random.below(3)))
                .containsExactly(1, 2, 0, 0, 0, 1, 2, 1, 1, 1, 1, 0);
        assertThat(IntStream.range(0, 3).map(i -> random.below(Integer.MAX_VALUE)))
                .containsExactly(1877438861, 972181370, 2050157084);
    }

    @Test
    void orderDependsOnSeedAndEpochAlone() {
        assertThat(Order.shuffled(10, 0, 0)).containsExactly(1, 4, 5, 0, 7, 6, 9, 8, 2, 3);
        assertThat(Order.shuffled(10, 0, 1)).containsExactly(7, 5, 9, 8, 6, 2, 4, 3, 1, 0);
        assertThat(Order.shuffled(10, 1, 0)).containsExactly(7, 2, 6, 8, 0, 1, 5, 9, 3, 4);
        assertThat(Order.shuffled(10, -7, 3)).containsExactly(4, 6, 0, 7, 1, 5, 9, 2, 8, 3);
    }

    @Test
    void orderOfAWholeDatasetIsTheSameEverywhere() {
        assertThat(Order.shuffled(60_000, 0, 0)).startsWith(600, 53732, 34467, 31336, 43931, 3098, 28603, 29576);
    }

    @Test
    void fileOrderCounts() {
        assertThat(Order.inFileOrder(4)).containsExactly(0, 1, 2, 3);
    }

    @Property(tries = 50)
    void shuffledOrderHasEachSampleOnce(@ForAll @IntRange(max = 500) int n, @ForAll long seed, @ForAll int epoch) {
        int[] order = Order.shuffled(n, seed, epoch);
        Arrays.sort(order);
        assertThat(order).isEqualTo(Order.inFileOrder(n));
    }
}
