package org.netkiln.data.transform;

/**
 * Along one side: which pixels each new pixel is made of, and how much of each. A triangle as wide as two new pixels, or two
 * old ones when the side grows; the arithmetic is that of Pillow's {@code Resample.c}, so that results are the same.
 *
 * @param first the first pixel that each new one takes
 * @param parts how much of it and of those after it, 1 in total
 * @param fixed the same in fixed point, with {@link #FRACTION_BITS} bits
 */
record Weights(int[] first, double[][] parts, int[][] fixed) {
    static final int FRACTION_BITS = 32 - 8 - 2;

    static Weights of(int from, int to) {
        Weights weights = new Weights(new int[to], new double[to][], new int[to][]);
        double scale = (double) from / to;
        double reach = Math.max(scale, 1);
        for (int i = 0; i < to; i++) {
            double center = (i + 0.5) * scale;
            int begin = Math.max(0, (int) (center - reach + 0.5));
            int end = Math.min(from, (int) (center + reach + 0.5));
            weights.first[i] = begin;
            weights.parts[i] = triangle(begin, end - begin, center, 1 / reach);
            weights.fixed[i] = toFixed(weights.parts[i]);
        }
        return weights;
    }

    int length() {
        return first.length;
    }

    private static double[] triangle(int begin, int count, double center, double slope) {
        double[] parts = new double[count];
        double total = 0;
        for (int i = 0; i < count; i++) {
            double distance = Math.abs((i + begin - center + 0.5) * slope);
            parts[i] = distance < 1 ? 1 - distance : 0;
            total += parts[i];
        }
        for (int i = 0; i < count; i++) {
            parts[i] /= total;
        }
        return parts;
    }

    private static int[] toFixed(double[] parts) {
        int[] fixed = new int[parts.length];
        for (int i = 0; i < fixed.length; i++) {
            fixed[i] = (int) (0.5 + parts[i] * (1 << FRACTION_BITS));
        }
        return fixed;
    }
}
