package org.netkiln.app.tune;

import java.util.Random;

/** Matrix arithmetic in plain Java, row by row, summed in double: slow, and right. */
final class PlainMath {
    private PlainMath() {}

    static float[] uniform(Random random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextFloat() * 2 - 1;
        }
        return values;
    }

    static float[] product(float[] left, float[] right, int rows, int inner, int columns) {
        float[] out = new float[rows * columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                double sum = 0;
                for (int k = 0; k < inner; k++) {
                    sum += (double) left[r * inner + k] * right[k * columns + c];
                }
                out[r * columns + c] = (float) sum;
            }
        }
        return out;
    }
}
