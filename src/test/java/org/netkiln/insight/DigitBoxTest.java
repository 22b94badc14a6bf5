package org.netkiln.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netkiln.data.Datasets;
import org.netkiln.data.Split;
import org.netkiln.data.transform.Transforms;
import org.netkiln.tensor.TensorShape;

/** "Size normalized to fit in a 20x20 pixel box while preserving their aspect ratio", centred by mass in 28×28. */
class DigitBoxTest {
    private static final int SIDE = 28;
    private final PictureWay way = new PictureWay(Transforms.load(), TensorShape.image(1, SIDE, SIDE), List.of());

    @Test
    void aTallBarIsTwentyHighAndStandsInTheMiddle() {
        Split bar = picture(200, 100, (x, y) -> x >= 150 && x < 190 && y >= 5 && y < 85 ? 255 : 0);

        assertThat(fit(bar))
                .isEqualTo(picture(SIDE, SIDE, (x, y) -> x >= 9 && x < 19 && y >= 4 && y < 24 ? 255 : 0)
                        .pixels());
    }

    @Test
    void aWideBarIsTwentyWide() {
        Split bar = picture(60, 60, (x, y) -> x < 40 && y < 10 ? 128 : 0);

        // 40 × 10 becomes 20 × 5, in rows 12 to 16 around row 14
        assertThat(fit(bar))
                .isEqualTo(picture(SIDE, SIDE, (x, y) -> x >= 4 && x < 24 && y >= 12 && y < 17 ? 128 : 0)
                        .pixels());
    }

    @Test
    void theCentreOfMassDecidesNotTheBox() {
        // an L of 20 × 20 with arms of 4: mass 16·4 + 20·4 = 144; from its corner (4·16·2 + 80·10) / 144 = 6.44 across
        Split letter = picture(40, 40, (x, y) -> x < 20 && y < 20 && (x < 4 || y >= 16) ? 255 : 0);
        byte[] seen = fit(letter);

        assertThat(centre(seen, true)).isCloseTo(14.5, within(0.5));
        assertThat(centre(seen, false)).isCloseTo(14.5, within(0.5));
        // the pixel's number there is 5.94, and 14 - 5.94 = 8.06: the upright arm begins in column 8
        assertThat(column(seen, 7)).isZero();
        assertThat(column(seen, 8)).isEqualTo(20 * 255);
    }

    @Test
    void nothingDrawnStaysDark() {
        assertThat(fit(picture(50, 50, (x, y) -> 0))).containsOnly(0);
    }

    @Test
    void aSingleDotBecomesABox() {
        assertThat(fit(picture(50, 50, (x, y) -> x == 3 && y == 49 ? 200 : 0)))
                .isEqualTo(picture(SIDE, SIDE, (x, y) -> x >= 4 && x < 24 && y >= 4 && y < 24 ? 200 : 0)
                        .pixels());
    }

    /** MNIST's own digits, drawn large in a corner, come back to where they were. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aDigitOfMnistDrawnLargeComesBackToItsPlace(int sample) {
        Split test = Datasets.load().open("mnist").get().test();
        int start = test.start(sample);
        byte[] original = new byte[SIDE * SIDE];
        System.arraycopy(test.pixels(), start, original, 0, original.length);
        Split large = picture(
                400,
                300,
                (x, y) -> x / 8 < SIDE && y / 8 < SIDE ? Byte.toUnsignedInt(original[y / 8 * SIDE + x / 8]) : 0);
        byte[] seen = fit(large);

        assertThat(centre(seen, true)).isCloseTo(centre(original, true), within(1.0));
        assertThat(centre(seen, false)).isCloseTo(centre(original, false), within(1.0));
    }

    private byte[] fit(Split picture) {
        return DigitBox.fit(picture, SIDE, way::resize).get().pixels();
    }

    private static Split picture(int width, int height, IntBinaryOperator light) {
        byte[] pixels = new byte[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) light.applyAsInt(i % width, i / width);
        }
        return Split.of(TensorShape.image(1, height, width), pixels, new int[1]);
    }

    private static int column(byte[] field, int x) {
        int sum = 0;
        for (int y = 0; y < SIDE; y++) {
            sum += Byte.toUnsignedInt(field[y * SIDE + x]);
        }
        return sum;
    }

    private static double centre(byte[] field, boolean across) {
        double mass = 0;
        double moment = 0;
        for (int i = 0; i < field.length; i++) {
            int light = Byte.toUnsignedInt(field[i]);
            mass += light;
            moment += light * ((across ? i % SIDE : i / SIDE) + 0.5);
        }
        return moment / mass;
    }
}
