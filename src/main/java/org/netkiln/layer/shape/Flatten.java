package org.netkiln.layer.shape;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.op.Shaping;
import org.netkiln.param.Param;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.tensor.Axis;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * Makes one axis of the axes from {@code start_dim} to {@code end_dim}; axis numbers count the batch as 0, and negative ones
 * count from the end.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.nn.Flatten.html">torch.nn.Flatten</a>
 */
@AutoService(Layer.class)
public final class Flatten implements Layer {
    public static final String TYPE = "flatten";

    public static final Param<Integer> START_DIM = Param.whole("start_dim", Integer.MIN_VALUE)
            .orElse(1)
            .help("The first axis to merge; the batch is axis 0.")
            .inAdvanced();
    public static final Param<Integer> END_DIM = Param.whole("end_dim", Integer.MIN_VALUE)
            .orElse(-1)
            .help("The last axis to merge; -1 is the last one there is.")
            .inAdvanced();

    @Override
    public LayerInfo info() {
        return LayerInfo.of(TYPE, "Flatten", LayerGroup.SHAPE, "torch.nn.Flatten")
                .help("Lays all elements of a sample in one row, so that a Linear layer can take them.")
                .synonyms("vector", "ravel", "unroll")
                .params(START_DIM, END_DIM);
    }

    @Override
    public Shapes infer(Site site) {
        TensorShape in = site.input();
        if (!in.ranked()) {
            boolean everything = site.get(START_DIM) == 1 && site.get(END_DIM) == -1;
            return Shapes.of(everything ? TensorShape.of(Dim.unknown(Axis.FEATURE)) : in);
        }
        for (Param<Integer> param : List.of(START_DIM, END_DIM)) {
            int axis = axis(site, param);
            if (axis < 1 || axis >= in.rank()) {
                Text message = Text.of("layer.no-axis", site.get(param), in.toString(), in.rank() - 1);
                return fault(site, param, message);
            }
        }
        int start = axis(site, START_DIM);
        int end = axis(site, END_DIM);
        if (start > end) {
            return fault(site, START_DIM, Text.of("flatten.order", start, end));
        }
        return Shapes.of(merged(in, start, end));
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        TensorShape in = site.inputShape();
        TensorShape out = merged(in, axis(site.site(), START_DIM), axis(site.site(), END_DIM));
        return List.of(
                out.rank() == in.rank()
                        ? site.input()
                        : Shaping.reshape(site.input(), in.withBatch(-1), out.withBatch(-1)));
    }

    private static int axis(Site site, Param<Integer> param) {
        int axis = site.get(param);
        return axis < 0 ? axis + site.input().rank() : axis;
    }

    private static TensorShape merged(TensorShape in, int start, int end) {
        if (start == end) {
            return in;
        }
        List<Dim> dims = new ArrayList<>(in.dims().subList(0, start - 1));
        List<Dim> merging = in.dims().subList(start - 1, end);
        Axis axis = merging.size() == in.dims().size() ? Axis.FEATURE : Axis.UNNAMED;
        boolean known = merging.stream().allMatch(Dim::isKnown);
        dims.add(known ? new Dim(axis, product(merging)) : Dim.unknown(axis));
        dims.addAll(in.dims().subList(end, in.dims().size()));
        return TensorShape.of(dims);
    }

    private static int product(List<Dim> dims) {
        return dims.stream().mapToInt(Dim::size).reduce(1, Math::multiplyExact);
    }

    private static Shapes fault(Site site, Param<Integer> param, Text message) {
        Remedy remedy = new Remedy.UnsetParam(site.node(), param.key());
        return Shapes.fault(TensorShape.unknown(), Problem.error(site.at(param), message, remedy));
    }
}
