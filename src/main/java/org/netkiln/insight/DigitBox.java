package org.netkiln.insight;

import org.netkiln.data.Split;
import org.netkiln.problem.Result;
import org.netkiln.tensor.TensorShape;

/**
 * Brings a drawn digit, light on dark, to the place that MNIST's digits have: fitted into a box of 20 pixels keeping its
 * proportions, and laid with its centre of mass onto pixel 14 of 28, counted from 0, where that of all MNIST's digits is.
 *
 * @see <a href="http://yann.lecun.com/exdb/mnist/">how MNIST was made</a>
 */
final class DigitBox {
    private static final double BOX = 20.0 / 28;

    /** Darker than this share of the lightest pixel is paper. */
    private static final double PAPER = 0.1;

    private final byte[] pixels;
    private final int width;
    private final int height;
    private int top;
    private int left;
    private int bottom;
    private int right;

    private DigitBox(Split grey) {
        this.pixels = grey.pixels();
        this.width = grey.shape().size(3);
        this.height = grey.shape().size(2);
        this.top = height;
        this.left = width;
        measure();
    }

    /** How pictures are resized. */
    @FunctionalInterface
    interface Resizing {
        Result<Split> resize(Split picture, int height, int width);
    }

    /**
     * @param grey one picture {@code 1×H×W}
     * @return one picture {@code 1×side×side}; all dark if nothing is drawn
     */
    static Result<Split> fit(Split grey, int side, Resizing resizing) {
        DigitBox box = new DigitBox(grey);
        if (box.bottom <= box.top) {
            return Result.of(split(side, side, new byte[side * side]));
        }
        int rows = box.bottom - box.top;
        int columns = box.right - box.left;
        double scale = side * BOX / Math.max(rows, columns);
        return resizing.resize(box.cut(), scaled(rows, scale), scaled(columns, scale))
                .map(digit -> centred(digit, side));
    }

    private static int scaled(int length, double scale) {
        return (int) Math.max(1, Math.round(length * scale));
    }

    private void measure() {
        int lightest = 0;
        for (byte pixel : pixels) {
            lightest = Math.max(lightest, Byte.toUnsignedInt(pixel));
        }
        for (int i = 0; i < width * height; i++) {
            if (Byte.toUnsignedInt(pixels[i]) > lightest * PAPER) {
                top = Math.min(top, i / width);
                bottom = Math.max(bottom, i / width + 1);
                left = Math.min(left, i % width);
                right = Math.max(right, i % width + 1);
            }
        }
    }

    private Split cut() {
        int columns = right - left;
        byte[] part = new byte[(bottom - top) * columns];
        for (int y = top; y < bottom; y++) {
            System.arraycopy(pixels, y * width + left, part, (y - top) * columns, columns);
        }
        return split(bottom - top, columns, part);
    }

    private static Split centred(Split digit, int side) {
        int rows = digit.shape().size(2);
        int columns = digit.shape().size(3);
        double mass = 0;
        double down = 0;
        double across = 0;
        for (int i = 0; i < rows * columns; i++) {
            int light = Byte.toUnsignedInt(digit.pixels()[i]);
            mass += light;
            down += light * (i / columns);
            across += light * (i % columns);
        }
        int fromTop = nearest(side / 2.0 - down / mass);
        int fromLeft = nearest(side / 2.0 - across / mass);
        byte[] field = new byte[side * side];
        for (int i = 0; i < rows * columns; i++) {
            int y = fromTop + i / columns;
            int x = fromLeft + i % columns;
            if (y >= 0 && y < side && x >= 0 && x < side) {
                field[y * side + x] = digit.pixels()[i];
            }
        }
        return split(side, side, field);
    }

    /** The whole number next to it; of two, the lower. */
    private static int nearest(double value) {
        return (int) Math.ceil(value - 0.5);
    }

    private static Split split(int rows, int columns, byte[] pixels) {
        return Split.of(TensorShape.image(1, rows, columns), pixels, new int[1]);
    }
}
