package org.netkiln.layer.dense;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Init;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Limits;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.Weight;
import org.netkiln.layer.explain.AxisNames;
import org.netkiln.layer.explain.Kept;
import org.netkiln.layer.explain.Term;
import org.netkiln.layer.explain.Working;
import org.netkiln.layer.op.Dense;
import org.netkiln.layer.op.Shaping;
import org.netkiln.layer.shape.Flatten;
import org.netkiln.param.Param;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.tensor.Axis;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * {@code y = x·weightᵀ + bias} along the last axis: {@code […, in] → […, out]}; weight {@code [out, in]}.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.nn.Linear.html">torch.nn.Linear</a>
 */
@AutoService(Layer.class)
public final class Linear implements Layer {
    public static final String TYPE = "linear";

    public static final Param<Integer> OUT_FEATURES =
            Param.whole("out_features", 1).help("How many numbers come out.");
    public static final Param<Boolean> BIAS =
            Param.flag("bias").orElse(true).help("Whether a learned number is added to each output.");

    @Override
    public LayerInfo info() {
        return LayerInfo.of(TYPE, "Linear", LayerGroup.DENSE, "torch.nn.Linear")
                .help("Every output is a weighted sum of all inputs.")
                .synonyms("dense", "fully connected", "fc", "affine")
                .formula("y = W·x + b")
                .headline("{out_features}")
                .params(OUT_FEATURES, BIAS);
    }

    @Override
    public Shapes infer(Site site) {
        TensorShape in = site.input();
        if (!in.ranked()) {
            return Shapes.of(in);
        }
        int out = site.get(OUT_FEATURES);
        if (in.dims().isEmpty()) {
            return Shapes.fault(
                    TensorShape.features(out), Problem.error(site.atInput(0), Text.of("linear.needs-features")));
        }
        int last = in.rank() - 1;
        List<Dim> dims = in.withDim(last, new Dim(Axis.FEATURE, out)).dims();
        Shapes shapes = Limits.sized(
                site,
                dims.stream().map(Dim::axis).toList(),
                dims.stream().mapToLong(Dim::size).toArray());
        List<Problem> problems = new ArrayList<>(shapes.problems());
        if (in.dim(last).axis() == Axis.WIDTH) {
            Remedy flatten = new Remedy.InsertBefore(site.node(), 0, Flatten.TYPE, Map.of());
            Text message = Text.of("linear.acts-on-rows", in.toString(), in.size(last));
            problems.add(Problem.warning(site.atInput(0), message, flatten));
        }
        return new Shapes(shapes.outputs(), problems);
    }

    @Override
    public List<Weight> weights(Site site) {
        int out = site.get(OUT_FEATURES);
        int in = features(site.input());
        Init init = Init.byFanIn(in);
        Weight weight = Weight.trainable("weight", List.of(out, in), init);
        return site.get(BIAS) ? List.of(weight, Weight.trainable("bias", List.of(out), init)) : List.of(weight);
    }

    @Override
    public long multiplyAdds(Site site, TensorShape output) {
        return output.elements() * features(site.input());
    }

    @Override
    public List<Working> explainShape(Site site) {
        TensorShape in = site.input();
        Working out =
                Working.chosen(AxisNames.of(Axis.FEATURE, 1), OUT_FEATURES.key(), Term.of(site.get(OUT_FEATURES)));
        if (!in.ranked()) {
            return List.of();
        }
        List<Working> axes = new ArrayList<>(Kept.all(in));
        axes.subList(Math.max(0, axes.size() - 1), axes.size()).clear();
        axes.add(out);
        return axes;
    }

    @Override
    public Optional<Working> explainMultiplyAdds(Site site, TensorShape output) {
        List<Term> factors = new ArrayList<>();
        for (int axis = 1; axis < site.input().rank(); axis++) {
            factors.add(Kept.term(site.input(), axis));
        }
        factors.add(Term.of(OUT_FEATURES.key(), site.get(OUT_FEATURES)));
        return Optional.of(Working.multiplyAdds(Term.product(factors)));
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        TensorShape in = site.inputShape();
        long[] rows = {-1, features(in)};
        long[] outRows = {-1, site.get(OUT_FEATURES)};
        boolean flat = in.rank() == 2;
        SDVariable x = flat ? site.input() : Shaping.reshape(site.input(), in.withBatch(-1), rows);
        SDVariable y = Dense.linear(x, site.weight("weight"));
        if (site.get(BIAS)) {
            y = Dense.addBias(y, site.weight("bias"));
        }
        TensorShape out = in.withDim(in.rank() - 1, new Dim(Axis.FEATURE, site.get(OUT_FEATURES)));
        return List.of(flat ? y : Shaping.reshape(y, outRows, out.withBatch(-1)));
    }

    private static int features(TensorShape in) {
        return in.size(in.rank() - 1);
    }
}
