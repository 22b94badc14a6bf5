package org.netkiln.insight;

import java.util.Arrays;

/**
 * A curve that may grow for ever in bounded memory: when it is full, neighbours are merged two by two, each keeping mean,
 * least and greatest value of what it stands for. Points must come in the order of x. Belongs to one thread.
 */
public final class Curve {
    /** More than any screen has columns. */
    static final int MOST = 4096;

    private final double[] x = new double[MOST];
    private final double[] mean = new double[MOST];
    private final double[] low = new double[MOST];
    private final double[] high = new double[MOST];
    private int size;
    private long perPoint = 1;
    private long pending;

    /** Adds a value; one that is not finite is left out. */
    public void add(double at, double value) {
        if (!Double.isFinite(value)) {
            return;
        }
        if (pending == 0) {
            begin(at, value);
        } else {
            int last = size - 1;
            x[last] = at;
            mean[last] += (value - mean[last]) / (pending + 1);
            low[last] = Math.min(low[last], value);
            high[last] = Math.max(high[last], value);
        }
        pending = (pending + 1) % perPoint;
    }

    private void begin(double at, double value) {
        if (size == MOST) {
            halve();
        }
        x[size] = at;
        mean[size] = value;
        low[size] = value;
        high[size] = value;
        size++;
    }

    private void halve() {
        for (int i = 0; i < MOST / 2; i++) {
            x[i] = x[2 * i + 1];
            mean[i] = (mean[2 * i] + mean[2 * i + 1]) / 2;
            low[i] = Math.min(low[2 * i], low[2 * i + 1]);
            high[i] = Math.max(high[2 * i], high[2 * i + 1]);
        }
        size = MOST / 2;
        perPoint *= 2;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** Where the last value of a point lies. */
    public double x(int point) {
        return x[point];
    }

    /** The mean of the values that a point stands for. */
    public double y(int point) {
        return mean[point];
    }

    public double low(int point) {
        return low[point];
    }

    public double high(int point) {
        return high[point];
    }

    /** The point at or next before a place; the first if there is none before. Only for curves that are not empty. */
    public int at(double place) {
        int found = Arrays.binarySearch(x, 0, size, place);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /**
     * The curve's exponential moving average, corrected for its start as Adam corrects its moments (Kingma and Ba, 2014).
     *
     * @param weight of what came before, in each single value: 0 leaves the curve as it is, 0.99 smooths strongly
     * @return one number for each point
     */
    public double[] smoothed(double weight) {
        double[] smooth = new double[size];
        double keep = Math.pow(weight, perPoint);
        double average = 0;
        double correction = 1;
        for (int i = 0; i < size; i++) {
            average = keep * average + (1 - keep) * mean[i];
            correction *= keep;
            smooth[i] = average / (1 - correction);
        }
        return smooth;
    }
}
