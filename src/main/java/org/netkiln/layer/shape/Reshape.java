package org.netkiln.layer.shape;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Limits;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.explain.Working;
import org.netkiln.layer.op.Shaping;
import org.netkiln.param.Param;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * The same elements in row-major order in another shape.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.reshape.html">torch.reshape</a>
 */
@AutoService(Layer.class)
public final class Reshape implements Layer {
    public static final String TYPE = "reshape";

    static final int FOLLOWS = -1;
    private static final int MOST_AXES = 6;

    public static final Param<List<Integer>> SHAPE = Param.sizes("shape", FOLLOWS, 1, MOST_AXES)
            .help("The new shape, without the batch; one size may be -1 and follows from the others.");

    @Override
    public LayerInfo info() {
        return LayerInfo.of(TYPE, "Reshape", LayerGroup.SHAPE, "torch.reshape")
                .help("Gives the same numbers another shape.")
                .synonyms("view", "unflatten")
                .formula("a×b → c×d,  a·b = c·d")
                .headline("{shape}")
                .params(SHAPE);
    }

    @Override
    public Shapes infer(Site site) {
        List<Integer> sizes = site.get(SHAPE);
        if (sizes.contains(0)) {
            return fault(site, sizes, Text.of("reshape.zero"), List.of());
        } else if (sizes.stream().filter(size -> size == FOLLOWS).count() > 1) {
            return fault(site, sizes, Text.of("reshape.two-open"), List.of());
        } else if (!Limits.fits(longs(sizes))) {
            return Shapes.fault(unknown(sizes), Limits.tooLarge(site, longs(sizes)));
        }
        TensorShape in = site.input();
        if (!in.isKnown()) {
            return Shapes.of(TensorShape.ofSizes(sizes));
        }
        long elements = in.elements();
        long given = known(sizes);
        if (sizes.contains(FOLLOWS) ? elements % given != 0 : elements != given) {
            Text message = Text.of("reshape.elements", in.toString(), elements, show(sizes), given);
            return fault(site, sizes, message, remedies(site, elements, sizes));
        }
        return Shapes.of(TensorShape.ofSizes(filled(sizes, elements)));
    }

    @Override
    public List<Working> explainShape(Site site) {
        Shapes shapes = infer(site);
        return shapes.problems().isEmpty()
                ? ReshapeWorking.axes(
                        site.get(SHAPE), site.input(), shapes.outputs().get(0))
                : List.of();
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        TensorShape in = site.inputShape();
        TensorShape out = TensorShape.ofSizes(filled(site.get(SHAPE), in.elements()));
        return List.of(Shaping.reshape(site.input(), in.withBatch(-1), out.withBatch(-1)));
    }

    /** The shape with one size left open that then fits; else all in one row. */
    private static List<Remedy> remedies(Site site, long elements, List<Integer> sizes) {
        for (int open = 0; open < sizes.size(); open++) {
            List<Integer> changed = new ArrayList<>(sizes);
            changed.set(open, FOLLOWS);
            boolean oneOpen = changed.stream().filter(size -> size == FOLLOWS).count() == 1;
            if (oneOpen && elements % known(changed) == 0) {
                return List.of(new Remedy.SetParam(site.node(), SHAPE.key(), changed));
            }
        }
        return List.of(new Remedy.SetParam(site.node(), SHAPE.key(), List.of(FOLLOWS)));
    }

    private static List<Integer> filled(List<Integer> sizes, long elements) {
        int missing = (int) (elements / known(sizes));
        return sizes.stream().map(size -> size == FOLLOWS ? missing : size).toList();
    }

    private static long known(List<Integer> sizes) {
        return sizes.stream()
                .filter(size -> size != FOLLOWS)
                .mapToLong(Integer::longValue)
                .reduce(1, (a, b) -> a * b);
    }

    private static Shapes fault(Site site, List<Integer> sizes, Text message, List<Remedy> remedies) {
        Problem problem = Problem.error(site.at(SHAPE), message, remedies.toArray(new Remedy[0]));
        return Shapes.fault(sizes.contains(0) ? TensorShape.unknown() : TensorShape.ofSizes(sizes), problem);
    }

    private static TensorShape unknown(List<Integer> sizes) {
        return TensorShape.ofSizes(sizes.stream().map(size -> Dim.UNKNOWN).toList());
    }

    private static long[] longs(List<Integer> sizes) {
        return sizes.stream().mapToLong(Integer::longValue).toArray();
    }

    private static String show(List<Integer> sizes) {
        return String.join("×", sizes.stream().map(String::valueOf).toList());
    }
}
