package org.netkiln.data.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.netkiln.data.Split;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;
import org.netkiln.weights.FileProblems;

/** One picture from a file, as samples are kept: a byte for each pixel and channel. */
public final class PictureFile {
    /** Larger pictures are read coarser, every second pixel or fewer, so that they fit in memory. */
    private static final int LARGEST_SIDE = 4096;

    private static final int GREY = 1;
    private static final int COLOUR = 3;

    private PictureFile() {}

    /**
     * Reads a picture in its own size. Where it is transparent, white shows through.
     *
     * @param channels 1 for grey, 3 for colour
     * @return one sample {@code C×H×W} with label 0; a problem if the file is missing or no picture
     */
    public static Result<Split> read(Path file, int channels) {
        if (channels != GREY && channels != COLOUR) {
            return Result.failed(problem("picture.channels", channels));
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            return Result.failed(problem("picture.missing", file));
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            return readers.hasNext()
                    ? Result.of(split(decode(readers.next(), stream), channels))
                    : Result.failed(problem("picture.no-picture", file));
        } catch (IOException cause) {
            return Result.failed(FileProblems.cannotRead(file, cause));
        } catch (RuntimeException broken) {
            // ImageIO's readers throw these on damaged files
            return Result.failed(problem("picture.no-picture", file));
        }
    }

    private static BufferedImage decode(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            reader.setInput(stream, true, true);
            int side = Math.max(reader.getWidth(0), reader.getHeight(0));
            int every = (side - 1) / LARGEST_SIDE + 1;
            ImageReadParam how = reader.getDefaultReadParam();
            how.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static Split split(BufferedImage image, int channels) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] pixels = new byte[channels * width * height];
        boolean grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                put(grey ? ofGrey(image, x, y) : image.getRGB(x, y), pixels, y * width + x, channels);
            }
        }
        return Split.of(TensorShape.image(channels, height, width), pixels, new int[1]);
    }

    /** Java takes grey for linear light and would brighten it: the stored number is what other programs see. */
    private static int ofGrey(BufferedImage image, int x, int y) {
        Raster raster = image.getRaster();
        int bits = image.getColorModel().getComponentSize(0);
        int value = raster.getSample(x, y, 0) * 255 / ((1 << bits) - 1);
        int alpha = image.getColorModel().hasAlpha() ? image.getRGB(x, y) >>> 24 : 255;
        return alpha << 24 | value << 16 | value << 8 | value;
    }

    private static void put(int argb, byte[] pixels, int at, int channels) {
        int area = pixels.length / channels;
        int red = onWhite(argb, 16);
        int green = onWhite(argb, 8);
        int blue = onWhite(argb, 0);
        if (channels == GREY) {
            pixels[at] = (byte) Luma.of(red, green, blue);
        } else {
            pixels[at] = (byte) red;
            pixels[area + at] = (byte) green;
            pixels[2 * area + at] = (byte) blue;
        }
    }

    private static int onWhite(int argb, int shift) {
        int alpha = argb >>> 24;
        int value = (argb >>> shift) & 0xFF;
        return (value * alpha + 255 * (255 - alpha) + 127) / 255;
    }

    private static Problem problem(String key, Object about) {
        return Problem.error(new Where.Project(), Text.of(key, about instanceof Path path ? path.toString() : about));
    }
}
