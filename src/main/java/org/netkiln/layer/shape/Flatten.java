package org.netkiln.layer.shape;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.Axes;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Limits;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.explain.AxisNames;
import org.netkiln.layer.explain.Kept;
import org.netkiln.layer.explain.Term;
import org.netkiln.layer.explain.Working;
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
                .formula("C×H×W → C·H·W")
                .headline("[dim {start_dim} … {end_dim}]")
                .params(START_DIM, END_DIM);
    }

    @Override
    public Shapes infer(Site site) {
        TensorShape in = site.input();
        if (!in.ranked()) {
            boolean everything = site.get(START_DIM) == 1 && site.get(END_DIM) == -1;
            return Shapes.of(everything ? TensorShape.of(Dim.unknown(Axis.FEATURE)) : in);
        }
        List<Problem> problems = Stream.of(START_DIM, END_DIM)
                .flatMap(param -> Axes.problem(site, param, in).stream())
                .toList();
        if (!problems.isEmpty()) {
            return new Shapes(List.of(TensorShape.unknown()), problems);
        }
        int start = Axes.of(site, START_DIM, in);
        int end = Axes.of(site, END_DIM, in);
        if (start > end) {
            Remedy remedy = new Remedy.UnsetParam(site.node(), START_DIM.key());
            Problem problem = Problem.error(site.at(START_DIM), Text.of("flatten.order", start, end), remedy);
            return Shapes.fault(TensorShape.unknown(), problem);
        }
        return Shapes.of(merged(in, start, end));
    }

    @Override
    public List<Working> explainShape(Site site) {
        TensorShape in = site.input();
        Shapes shapes = infer(site);
        if (!shapes.problems().isEmpty() || !in.ranked()) {
            return shapes.outputs().get(0).ranked()
                    ? List.of(Working.of(AxisNames.of(Axis.FEATURE, 1), Term.unknown()))
                    : List.of();
        }
        int start = Axes.of(site, START_DIM, in);
        int end = Axes.of(site, END_DIM, in);
        List<Working> axes = new ArrayList<>(Kept.all(in));
        List<Term> merging = new ArrayList<>();
        for (int axis = start; axis <= end; axis++) {
            merging.add(Kept.term(in, axis));
        }
        if (start < end) {
            axes.subList(start - 1, end).clear();
            Text name = Kept.name(merged(in, start, end), start);
            axes.add(start - 1, Working.of(name, Term.product(merging)));
        }
        return axes;
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        TensorShape in = site.inputShape();
        TensorShape out = merged(in, Axes.of(site.site(), START_DIM, in), Axes.of(site.site(), END_DIM, in));
        return List.of(
                out.rank() == in.rank()
                        ? site.input()
                        : Shaping.reshape(site.input(), in.withBatch(-1), out.withBatch(-1)));
    }

    private static TensorShape merged(TensorShape in, int start, int end) {
        if (start == end) {
            return in;
        }
        List<Dim> dims = new ArrayList<>(in.dims().subList(0, start - 1));
        List<Dim> merging = in.dims().subList(start - 1, end);
        Axis axis = merging.size() == in.dims().size() ? Axis.FEATURE : Axis.UNNAMED;
        long[] sizes = merging.stream().mapToLong(Dim::size).toArray();
        boolean known = merging.stream().allMatch(Dim::isKnown) && Limits.fits(sizes);
        dims.add(known ? new Dim(axis, product(merging)) : Dim.unknown(axis));
        dims.addAll(in.dims().subList(end, in.dims().size()));
        return TensorShape.of(dims);
    }

    private static int product(List<Dim> dims) {
        return dims.stream().mapToInt(Dim::size).reduce(1, Math::multiplyExact);
    }
}
