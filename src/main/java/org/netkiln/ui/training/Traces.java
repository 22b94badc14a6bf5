package org.netkiln.ui.training;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;
import org.netkiln.insight.Curve;

/**
 * What is painted of the lines: no more points than a screen has columns, taken from the part that is in view. A line of
 * steps is two traces, the values and their moving average.
 */
final class Traces extends AbstractXYDataset {
    private static final long serialVersionUID = 1;

    private transient List<Trace> traces = List.of();

    /** @param bold whether this is a moving average */
    record Trace(Line line, boolean bold, double[] x, double[] y) {}

    /**
     * Takes the lines' values as they are now.
     *
     * @param from left end of the view
     * @param to right end of the view
     * @param smoothing weight of the moving average
     * @param columns about how many points may be painted
     */
    void take(List<Line> lines, double from, double to, double smoothing, int columns) {
        List<Trace> taken = new ArrayList<>();
        for (Line line : lines) {
            Curve curve = line.curve();
            int first = curve.isEmpty() ? 0 : curve.at(from);
            int last = curve.isEmpty() ? -1 : Math.min(curve.size() - 1, curve.at(to) + 1);
            int stride = Math.max(1, (last - first + 1) / Math.max(1, columns));
            taken.add(values(line, first, last, stride));
            if (line.style().isOfSteps()) {
                taken.add(average(line, first, last, stride, smoothing));
            }
        }
        traces = taken;
        fireDatasetChanged();
    }

    /** Where points are left out, the least and the greatest of them stay. */
    private static Trace values(Line line, int first, int last, int stride) {
        Curve curve = line.curve();
        if (line.style() == Line.Style.EARLIER_STEPS) {
            return new Trace(line, false, new double[0], new double[0]);
        }
        Points points = new Points(2 * (last - first + 1));
        for (int i = first; i <= last; i += stride) {
            double low = Double.MAX_VALUE;
            double high = -Double.MAX_VALUE;
            for (int j = i; j <= Math.min(last, i + stride - 1); j++) {
                low = Math.min(low, curve.low(j));
                high = Math.max(high, curve.high(j));
            }
            points.add(curve.x(i), low);
            if (high > low) {
                points.add(curve.x(i), high);
            }
        }
        return new Trace(line, false, points.x(), points.y());
    }

    private static Trace average(Line line, int first, int last, int stride, double smoothing) {
        double[] smooth = line.curve().smoothed(smoothing);
        Points points = new Points(last - first + 2);
        for (int i = first; i <= last; i += stride) {
            points.add(line.curve().x(i), smooth[i]);
        }
        if (last >= first && (last - first) % stride != 0) {
            points.add(line.curve().x(last), smooth[last]);
        }
        return new Trace(line, true, points.x(), points.y());
    }

    List<Trace> traces() {
        return traces;
    }

    @Override
    public int getSeriesCount() {
        return traces.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return series;
    }

    @Override
    public int getItemCount(int series) {
        return traces.get(series).x().length;
    }

    @Override
    public double getXValue(int series, int item) {
        return traces.get(series).x()[item];
    }

    @Override
    public double getYValue(int series, int item) {
        return traces.get(series).y()[item];
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    /** Points that are gathered. */
    private static final class Points {
        private final double[] x;
        private final double[] y;
        private int size;

        Points(int most) {
            x = new double[Math.max(0, most)];
            y = new double[Math.max(0, most)];
        }

        void add(double atX, double atY) {
            x[size] = atX;
            y[size] = atY;
            size++;
        }

        double[] x() {
            return java.util.Arrays.copyOf(x, size);
        }

        double[] y() {
            return java.util.Arrays.copyOf(y, size);
        }
    }
}
