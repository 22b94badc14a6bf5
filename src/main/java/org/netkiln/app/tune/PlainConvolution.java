package org.netkiln.app.tune;

/**
 * A convolution at stride 1 without padding in plain Java, and its gradients.
 *
 * @param batch images
 * @param in channels of an image {@code [batch, in, size, size]}
 * @param size height and width of an image
 * @param out channels of a map {@code [batch, out, size - kernel + 1, size - kernel + 1]}
 * @param kernel height and width of the weights {@code [kernel, kernel, in, out]}
 */
record PlainConvolution(int batch, int in, int size, int out, int kernel) {
    /** One product of the sum: which map value gets which image value times which weight. */
    private interface Term {
        void at(int map, int image, int weight);
    }

    float[] forward(float[] image, float[] weight) {
        double[] sums = new double[mapSize()];
        forEachTerm((m, x, w) -> sums[m] += (double) image[x] * weight[w]);
        return floats(sums);
    }

    float[] imageGradient(float[] weight, float[] gradient) {
        double[] sums = new double[imageSize()];
        forEachTerm((m, x, w) -> sums[x] += (double) gradient[m] * weight[w]);
        return floats(sums);
    }

    float[] weightGradient(float[] image, float[] gradient) {
        double[] sums = new double[weightSize()];
        forEachTerm((m, x, w) -> sums[w] += (double) gradient[m] * image[x]);
        return floats(sums);
    }

    long[] imageShape() {
        return new long[] {batch, in, size, size};
    }

    long[] weightShape() {
        return new long[] {kernel, kernel, in, out};
    }

    long[] mapShape() {
        return new long[] {batch, out, side(), side()};
    }

    int imageSize() {
        return batch * in * size * size;
    }

    int weightSize() {
        return kernel * kernel * in * out;
    }

    int mapSize() {
        return batch * out * side() * side();
    }

    private int side() {
        return size - kernel + 1;
    }

    private void forEachTerm(Term term) {
        for (int map = 0; map < mapSize(); map++) {
            int column = map % side();
            int row = map / side() % side();
            int to = map / (side() * side()) % out;
            int sample = map / (side() * side() * out);
            for (int weight = to; weight < weightSize(); weight += out) {
                int from = weight / out % in;
                int x = weight / (out * in) % kernel;
                int y = weight / (out * in * kernel);
                term.at(map, ((sample * in + from) * size + row + y) * size + column + x, weight);
            }
        }
    }

    private static float[] floats(double[] values) {
        float[] out = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            out[i] = (float) values[i];
        }
        return out;
    }
}
