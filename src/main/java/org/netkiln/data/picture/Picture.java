package org.netkiln.data.picture;

import org.netkiln.data.Split;
import org.netkiln.tensor.TensorShape;

/**
 * One picture for the screen: a byte, unsigned, for grey, or three for red, green and blue side by side; row by row from the
 * top left.
 *
 * @param colour whether a pixel has three bytes
 * @param bytes exactly {@code width × height} pixels; never to be written
 */
public record Picture(int width, int height, boolean colour, byte[] bytes) {
    private static final int PARTS = 3;
    private static final int OPAQUE = 0xFF000000;

    public Picture {
        if (bytes.length != Math.multiplyExact(width, height) * (colour ? PARTS : 1)) {
            throw new IllegalArgumentException(bytes.length + " bytes for " + width + "×" + height);
        }
    }

    /** Takes the array over. */
    public static Picture grey(int width, int height, byte[] bytes) {
        return new Picture(width, height, false, bytes);
    }

    /** From pixels as screens have them, one number each; how opaque they are is passed over. */
    public static Picture ofArgb(int width, int height, int[] argb) {
        byte[] bytes = new byte[argb.length * PARTS];
        for (int i = 0; i < argb.length; i++) {
            for (int part = 0; part < PARTS; part++) {
                bytes[i * PARTS + part] = (byte) (argb[i] >> (16 - 8 * part));
            }
        }
        return new Picture(width, height, true, bytes);
    }

    /**
     * A dataset's picture {@code C×H×W}, copied. With one channel it is grey, with three in colour; of any other number the
     * first is shown.
     */
    static Picture of(Split split, int index) {
        TensorShape shape = split.shape();
        boolean colour = shape.size(1) == PARTS;
        int area = shape.size(2) * shape.size(3);
        int parts = colour ? PARTS : 1;
        byte[] bytes = new byte[area * parts];
        int start = split.start(index);
        for (int part = 0; part < parts; part++) {
            for (int i = 0; i < area; i++) {
                bytes[i * parts + part] = split.pixels()[start + part * area + i];
            }
        }
        return new Picture(shape.size(3), shape.size(2), colour, bytes);
    }

    /** One sample as a dataset keeps it: {@code 1×H×W} with brightness alone, or {@code 3×H×W}; its label is 0. */
    public Split toSplit(boolean inColour) {
        int area = width * height;
        int channels = inColour ? PARTS : 1;
        byte[] planes = new byte[area * channels];
        for (int i = 0; i < area; i++) {
            for (int channel = 0; channel < channels; channel++) {
                planes[channel * area + i] = (byte) (inColour ? part(i, channel) : brightness(i));
            }
        }
        return Split.of(TensorShape.image(channels, height, width), planes, new int[1]);
    }

    /** Dark becomes light. */
    public Picture inverted() {
        byte[] other = new byte[bytes.length];
        for (int i = 0; i < other.length; i++) {
            other[i] = (byte) ~bytes[i];
        }
        return new Picture(width, height, colour, other);
    }

    /** Pixels as screens have them, all opaque; {@code into} takes {@code width × height} numbers. */
    public void argb(int[] into) {
        for (int i = 0; i < width * height; i++) {
            into[i] = OPAQUE | part(i, 0) << 16 | part(i, 1) << 8 | part(i, 2);
        }
    }

    private int brightness(int pixel) {
        return colour ? Luma.of(part(pixel, 0), part(pixel, 1), part(pixel, 2)) : part(pixel, 0);
    }

    private int part(int pixel, int part) {
        return Byte.toUnsignedInt(colour ? bytes[pixel * PARTS + part] : bytes[pixel]);
    }
}
