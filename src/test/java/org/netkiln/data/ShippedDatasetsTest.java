package org.netkiln.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers by NumPy; hashes by {@code zcat train-images… train-labels… t10k-images… t10k-labels… | sha256sum}. */
class ShippedDatasetsTest {
    @Test
    void fashionMnistIsWholeAndRight() {
        Dataset data = Datasets.load().open("fashion-mnist").get();
        assertThat(data.hash()).isEqualTo("14410854cf7a289477dcfc7df3f8ec24741e281cdcc425ede0d9a748ca630214");
        assertSplit(data.train(), 60_000, 3431114169L, 9, 0, 0, 3, 0, 2, 7, 2, 5, 5);
        assertSplit(data.test(), 10_000, 573469082L, 9, 2, 1, 1, 6, 1, 4, 6, 5, 7);
        assertThat(data.info().classes().get(data.train().label(0))).isEqualTo("Ankle boot");
        assertThat(rowOf(data.test(), 9_999)).containsExactly(45, 45, 69, 128, 100, 120, 132, 123);
    }

    @Test
    void mnistIsWholeAndRight() {
        Dataset data = Datasets.load().open("mnist").get();
        assertThat(data.hash()).isEqualTo("b2d8f5bf39174ee5ffeefa97e42d673c35432b411bb5d1f74fbbeddae7f1690a");
        assertSplit(data.train(), 60_000, 1567298545L, 5, 0, 4, 1, 9, 2, 1, 3, 1, 4);
        assertSplit(data.test(), 10_000, 264923200L, 7, 2, 1, 0, 4, 1, 4, 9, 5, 9);
        assertThat(rowOf(data.train(), 59_999)).containsExactly(0, 0, 190, 196, 14, 2, 97, 254);
    }

    @Test
    void infoSaysWhatLoadingGives() {
        for (DatasetInfo info : Datasets.load().infos()) {
            Dataset data = Datasets.load().open(info.name()).get();
            assertThat(data.train().size()).isEqualTo(info.trainSize());
            assertThat(data.test().size()).isEqualTo(info.testSize());
            assertThat(data.train().shape()).isEqualTo(info.shape());
            assertThat(data.test().shape()).isEqualTo(info.shape());
        }
    }

    private static void assertSplit(Split split, int size, long sum, int... firstLabels) {
        assertThat(split.size()).isEqualTo(size);
        assertThat(IntStream.range(0, 10).map(split::label))
                .containsExactly(IntStream.of(firstLabels).boxed().toArray(Integer[]::new));
        long total = 0;
        for (byte pixel : split.pixels()) {
            total += Byte.toUnsignedInt(pixel);
        }
        assertThat(total).isEqualTo(sum);
    }

    /** Pixels 8 to 15 of row 14. */
    private static int[] rowOf(Split split, int index) {
        int start = split.start(index) + 14 * 28 + 8;
        return IntStream.range(start, start + 8)
                .map(i -> Byte.toUnsignedInt(split.pixels()[i]))
                .toArray();
    }
}
