package org.netkiln.data.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netkiln.data.Split;
import org.netkiln.tensor.TensorShape;

class PicturesTest {
    @Test
    void aGreyPictureHasTheDatasetsBytes() {
        Split split = Split.of(TensorShape.image(1, 2, 1), new byte[] {1, 2, 3, (byte) 200}, new int[] {7, 8});
        Picture second = Pictures.of(split).orElseThrow().get(1);

        assertThat(second.width()).isEqualTo(1);
        assertThat(second.height()).isEqualTo(2);
        assertThat(second.colour()).isFalse();
        assertThat(second.bytes()).containsExactly(3, 200);
    }

    @Test
    void coloursStandSideBySide() {
        Split split = Split.of(TensorShape.image(3, 1, 2), new byte[] {1, 2, 3, 4, 5, 6}, new int[1]);

        assertThat(Pictures.of(split).orElseThrow().get(0).bytes()).containsExactly(1, 3, 5, 2, 4, 6);
    }

    @Test
    void chosenSamplesKeepTheirNumbersAndLabels() {
        Split all = Split.of(TensorShape.image(1, 1, 1), new byte[] {10, 11, 12}, new int[] {0, 1, 2});
        Pictures chosen = Pictures.of(all.choose(new int[] {2, 0})).orElseThrow();

        assertThat(chosen.size()).isEqualTo(2);
        assertThat(chosen.get(0).bytes()).containsExactly(12);
        assertThat(chosen.label(1)).isZero();
    }

    @Test
    void samplesThatAreNoPicturesHaveNone() {
        assertThat(Pictures.of(Split.of(TensorShape.features(2), new byte[2], new int[1])))
                .isEmpty();
    }

    @Test
    void ofManyChannelsTheFirstIsShown() {
        Split split = Split.of(TensorShape.image(2, 1, 2), new byte[] {1, 2, 3, 4}, new int[1]);

        assertThat(Pictures.of(split).orElseThrow().get(0).bytes()).containsExactly(1, 2);
    }

    @Test
    void theScreensPixelsAreOpaqueColours() {
        int[] argb = new int[2];
        Picture.grey(2, 1, new byte[] {0, (byte) 0xAB}).argb(argb);

        assertThat(argb).containsExactly(0xFF000000, 0xFFABABAB);
    }

    @Test
    void aCanvasComesBackAsItWas() {
        int[] drawn = {0xFF010203, 0xFFFEDCBA};
        int[] back = new int[2];
        Picture.ofArgb(2, 1, drawn).argb(back);

        assertThat(back).containsExactly(drawn);
    }

    /** Grey values are those of Pillow's {@code convert("L")}: red 76, green 150, blue 29. */
    @Test
    void aSampleOfAColouredPictureIsItsBrightnessOrItsPlanes() {
        Picture picture = Picture.ofArgb(3, 1, new int[] {0xFF0000, 0x00FF00, 0x0000FF});

        assertThat(picture.toSplit(false).pixels()).containsExactly(76, 150, 29);
        assertThat(picture.toSplit(true).pixels()).containsExactly(255, 0, 0, 0, 255, 0, 0, 0, 255);
    }

    @Test
    void darkBecomesLight() {
        assertThat(Picture.grey(2, 1, new byte[] {0, (byte) 200}).inverted().bytes())
                .containsExactly(255, 55);
    }
}
