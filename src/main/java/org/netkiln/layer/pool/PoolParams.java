package org.netkiln.layer.pool;

import java.util.ArrayList;
import java.util.List;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.explain.Kept;
import org.netkiln.layer.explain.Working;
import org.netkiln.layer.op.Window;
import org.netkiln.layer.window.Images;
import org.netkiln.layer.window.WindowRule;
import org.netkiln.layer.window.WindowWorking;
import org.netkiln.param.IntPair;
import org.netkiln.param.Param;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.text.Text;

/** What poolings over windows share: parameters and shape rule. */
final class PoolParams {
    static final Param<IntPair> KERNEL_SIZE = Param.pair("kernel_size", 1).help("Height and width of a window.");
    static final Param<IntPair> STRIDE = Param.pair("stride", 1)
            .orElse(KERNEL_SIZE)
            .help("How far the window moves at each step; as far as it is large if not set.");
    static final Param<IntPair> PADDING = Param.pair("padding", 0)
            .orElse(IntPair.square(0))
            .help("Rows and columns added on each side, at most half the window.");
    static final Param<Boolean> CEIL_MODE = Param.flag("ceil_mode")
            .orElse(false)
            .help("Whether a last window that overhangs counts.")
            .inAdvanced();

    private PoolParams() {}

    static Window window(Site site, IntPair dilation) {
        return new Window(site.get(KERNEL_SIZE), site.get(STRIDE), site.get(PADDING), dilation);
    }

    static List<Working> explainShape(Site site, IntPair dilation) {
        return new WindowWorking(window(site, dilation), site.get(CEIL_MODE), false)
                .axes(site, Kept.axis(Images.of(site), 1));
    }

    static Shapes infer(Site site, IntPair dilation) {
        Window window = window(site, dilation);
        IntPair half = new IntPair(window.kernel().height() / 2, window.kernel().width() / 2);
        WindowRule rule = new WindowRule(window, KERNEL_SIZE, PADDING, site.get(CEIL_MODE), half);
        Shapes shapes = rule.apply(site, Images.of(site).size(1));
        IntPair padding = window.padding();
        if (padding.height() <= half.height() && padding.width() <= half.width()) {
            return shapes;
        }
        IntPair most = new IntPair(Math.min(padding.height(), half.height()), Math.min(padding.width(), half.width()));
        Remedy remedy =
                new Remedy.SetParam(site.node(), PADDING.key(), PADDING.kind().toRaw(most));
        Text message = Text.of(
                "pool.padding-too-large", padding.toString(), window.kernel().toString());
        List<Problem> problems = new ArrayList<>(shapes.problems());
        problems.add(Problem.error(site.at(PADDING), message, remedy));
        return new Shapes(shapes.outputs(), problems);
    }
}
