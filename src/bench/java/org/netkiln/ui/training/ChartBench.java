package org.netkiln.ui.training;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.netkiln.insight.Curve;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Painting a chart once, as happens ten times a second while it trains: after a few steps, and after a million. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ChartBench {
    private static final int STEPS_PER_EPOCH = 235;
    private static final int WIDTH = 700;
    private static final int HEIGHT = 300;
    private static final double SMOOTHING = 0.9;

    /** Steps so far. */
    @Param({"1000", "1000000"})
    private int steps;

    private final Curve curve = new Curve();
    private final Traces traces = new Traces();
    private JFreeChart chart;

    @Setup
    public void train() {
        for (int step = 1; step <= steps; step++) {
            curve.add((double) step / STEPS_PER_EPOCH, 0.5 + 2 * Math.exp(-step / 150.0) + step % 7 / 100.0);
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        XYPlot plot = new XYPlot(traces, Axes.linear(false), Axes.linear(false), renderer);
        chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
    }

    @Benchmark
    public BufferedImage paint() {
        double last = (double) steps / STEPS_PER_EPOCH;
        traces.take(List.of(new Line("train", Line.Style.STEPS, curve)), 0, last, SMOOTHING, WIDTH);
        return chart.createBufferedImage(WIDTH, HEIGHT);
    }
}
