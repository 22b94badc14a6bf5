package org.netkiln.layer.merge;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.Axes;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Inputs;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Limits;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.explain.Kept;
import org.netkiln.layer.explain.Term;
import org.netkiln.layer.explain.Working;
import org.netkiln.layer.op.Merging;
import org.netkiln.param.Param;
import org.netkiln.problem.Problem;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * Two or more tensors behind each other along one axis; all other sizes are equal. For images the axis is 1, the channels.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.cat.html">torch.cat</a>
 */
@AutoService(Layer.class)
public final class Concat implements Layer {
    public static final Param<Integer> DIM = Param.whole("dim", Integer.MIN_VALUE)
            .orElse(1)
            .help("The axis along which the tensors stand behind each other; the batch is axis 0.");

    @Override
    public LayerInfo info() {
        return LayerInfo.of("concat", "Concat", LayerGroup.MERGE, "torch.cat")
                .help("Puts tensors behind each other, usually their channels.")
                .synonyms("concatenate", "cat", "join", "stack")
                .formula("y = [x₁, x₂, …]")
                .headline("[dim {dim}]")
                .params(DIM)
                .ports(Inputs.atLeast(2), 1);
    }

    @Override
    public Shapes infer(Site site) {
        TensorShape first = Agreement.most(site.inputs());
        if (!first.ranked()) {
            return Shapes.of(first);
        }
        Optional<Problem> noAxis = Axes.problem(site, DIM, first);
        if (noAxis.isPresent()) {
            return Shapes.fault(TensorShape.unknown(), noAxis.get());
        }
        int axis = Axes.of(site, DIM, first);
        List<Problem> problems = new ArrayList<>();
        for (int port = 0; port < site.inputs().size(); port++) {
            TensorShape other = site.inputs().get(port);
            if (!Agreement.fits(first, other, axis)) {
                Text message = Text.of("concat.shapes", first.toString(), other.toString(), axis);
                problems.add(Problem.error(site.atInput(port), message));
            }
        }
        Shapes shapes = problems.isEmpty() ? joined(site, axis) : Shapes.of(first.withDim(axis, open(first, axis)));
        problems.addAll(shapes.problems());
        return new Shapes(shapes.outputs(), problems);
    }

    private static Shapes joined(Site site, int axis) {
        TensorShape joined = Agreement.joined(site.inputs());
        boolean known = site.inputs().stream()
                .allMatch(shape -> shape.ranked() && shape.dim(axis).isKnown());
        long[] sizes = joined.dims().stream().mapToLong(Dim::size).toArray();
        sizes[axis - 1] = known
                ? site.inputs().stream().mapToLong(shape -> shape.size(axis)).sum()
                : Dim.UNKNOWN;
        return Limits.sized(site, joined.dims().stream().map(Dim::axis).toList(), sizes);
    }

    @Override
    public List<Working> explainShape(Site site) {
        Shapes shapes = infer(site);
        TensorShape out = shapes.outputs().get(0);
        if (!shapes.problems().isEmpty() || !out.ranked()) {
            return List.of();
        }
        int axis = Axes.of(site, DIM, out);
        List<Term> parts = site.inputs().stream()
                .map(in -> in.ranked() ? Kept.term(in, axis) : Term.unknown())
                .toList();
        List<Working> axes = new ArrayList<>(Together.all(out));
        axes.set(axis - 1, Working.of(Kept.name(out, axis), Term.sum(parts)));
        return axes;
    }

    private static Dim open(TensorShape shape, int axis) {
        return Dim.unknown(shape.dim(axis).axis());
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        List<TensorShape> shapes = site.site().inputs();
        return List.of(Merging.concat(
                Axes.of(site.site(), DIM, shapes.get(0)),
                site.inputs(),
                shapes.stream().map(shape -> shape.withBatch(-1)).toList()));
    }
}
