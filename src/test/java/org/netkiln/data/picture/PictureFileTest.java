package org.netkiln.data.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.data.Split;
import org.netkiln.problem.Result;

/** Grey values are those of Pillow's {@code convert("L")}: red 76, green 150, blue 29. */
class PictureFileTest {
    @TempDir
    private Path folder;

    @Test
    void greyPicturesKeepTheirBytes() throws IOException {
        BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setSamples(0, 0, 3, 1, 0, new int[] {0, 100, 255});

        assertThat(read(image, 1).pixels()).containsExactly(0, 100, 255);
    }

    @Test
    void coloursBecomeGreyAsInPillow() throws IOException {
        BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 3, 1, new int[] {0xFF0000, 0x00FF00, 0x0000FF}, 0, 3);

        assertThat(read(image, 1).pixels()).containsExactly(76, 150, 29);
    }

    @Test
    void colourLiesChannelByChannel() throws IOException {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 2, 1, new int[] {0x010203, 0x040506}, 0, 2);
        Split picture = read(image, 3);

        assertThat(picture.shape().sizes()).containsExactly(3, 1, 2);
        assertThat(picture.pixels()).containsExactly(1, 4, 2, 5, 3, 6);
    }

    @Test
    void whiteShowsThroughWhereItIsTransparent() throws IOException {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 2, 1, new int[] {0x00000000, 0xFF000000}, 0, 2);

        assertThat(read(image, 1).pixels()).containsExactly(255, 0);
    }

    @Test
    void whatIsNoPictureIsAProblem() throws IOException {
        Path text = Files.writeString(folder.resolve("text.png"), "not a picture");

        assertThat(PictureFile.read(text, 1).isOk()).isFalse();
        assertThat(PictureFile.read(folder.resolve("missing.png"), 1).isOk()).isFalse();
        assertThat(PictureFile.read(Files.writeString(folder.resolve("empty.png"), ""), 1)
                        .isOk())
                .isFalse();
    }

    private Split read(BufferedImage image, int channels) throws IOException {
        Path file = folder.resolve("picture.png");
        ImageIO.write(image, "png", file.toFile());
        Result<Split> picture = PictureFile.read(file, channels);
        assertThat(picture.isOk()).isTrue();
        return picture.get();
    }
}
