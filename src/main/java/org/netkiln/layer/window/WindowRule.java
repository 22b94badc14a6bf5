package org.netkiln.layer.window;

import java.util.ArrayList;
import java.util.List;
import org.netkiln.layer.Limits;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.op.Window;
import org.netkiln.param.IntPair;
import org.netkiln.param.Param;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Severity;
import org.netkiln.tensor.Axis;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * The shape rule of windows that slide over an image.
 *
 * @param kernel the parameter that gives the kernel's size, for remedies
 * @param padding likewise
 * @param ceil whether a window that overhangs at the end counts
 * @param most how much padding the layer takes at the most, for remedies
 */
public record WindowRule(Window window, Param<IntPair> kernel, Param<IntPair> padding, boolean ceil, IntPair most) {
    private static final List<Axis> AXES = List.of(Axis.CHANNEL, Axis.HEIGHT, Axis.WIDTH);

    /**
     * What comes out, and what is wrong.
     *
     * @param channels of the output, or {@link Dim#UNKNOWN}
     */
    public Shapes apply(Site site, int channels) {
        TensorShape in = Images.of(site);
        List<Problem> problems = new ArrayList<>();
        Images.problem(site).ifPresent(problems::add);
        int rows = in.size(2);
        int columns = in.size(3);
        Window.Size out = window.output(Math.max(rows, 1), Math.max(columns, 1), ceil);
        boolean tooHigh = rows != Dim.UNKNOWN && out.rows() < 1;
        boolean tooWide = columns != Dim.UNKNOWN && out.columns() < 1;
        if (tooHigh || tooWide) {
            problems.add(doesNotFit(site, in));
        }
        Shapes shapes = Limits.sized(
                site,
                AXES,
                channels,
                rows == Dim.UNKNOWN || tooHigh ? Dim.UNKNOWN : out.rows(),
                columns == Dim.UNKNOWN || tooWide ? Dim.UNKNOWN : out.columns());
        problems.addAll(shapes.problems());
        return new Shapes(shapes.outputs(), problems);
    }

    private Problem doesNotFit(Site site, TensorShape in) {
        List<Remedy> remedies = new ArrayList<>();
        IntPair enough = new IntPair(
                enough(in.size(2), window.height(), window.padding().height()),
                enough(in.size(3), window.width(), window.padding().width()));
        if (enough.height() <= most.height() && enough.width() <= most.width()) {
            remedies.add(set(site, padding, enough));
        }
        remedies.add(set(site, kernel, smallerKernel(in)));
        String span = window.height() + "×" + window.width();
        String room = padded(in.size(2), window.padding().height())
                + "×"
                + padded(in.size(3), window.padding().width());
        Text message =
                Text.of("layer.window-too-large", span, room, window.padding().toString());
        return new Problem(Severity.ERROR, site.here(), message, remedies);
    }

    private static Remedy set(Site site, Param<IntPair> param, IntPair value) {
        return new Remedy.SetParam(site.node(), param.key(), param.kind().toRaw(value));
    }

    /** The least padding, but not less than there is, with which a window fits. */
    private static int enough(int size, long span, int padding) {
        long missing = size == Dim.UNKNOWN ? 0 : (span - size + 1) / 2;
        return (int) Math.min(Integer.MAX_VALUE, Math.max(padding, missing));
    }

    private IntPair smallerKernel(TensorShape in) {
        return new IntPair(
                fitting(
                        in.size(2),
                        window.kernel().height(),
                        window.padding().height(),
                        window.dilation().height()),
                fitting(
                        in.size(3),
                        window.kernel().width(),
                        window.padding().width(),
                        window.dilation().width()));
    }

    private static int fitting(int size, int kernel, int padding, int dilation) {
        return size == Dim.UNKNOWN ? kernel : (int) Math.min(kernel, (size + 2L * padding - 1) / dilation + 1);
    }

    private static String padded(int size, int padding) {
        return size == Dim.UNKNOWN ? "?" : Long.toString(size + 2L * padding);
    }
}
