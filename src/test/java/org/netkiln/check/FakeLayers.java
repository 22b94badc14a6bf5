package org.netkiln.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.Init;
import org.netkiln.layer.Inputs;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.Weight;
import org.netkiln.param.Param;
import org.netkiln.problem.Problem;
import org.netkiln.tensor.Axis;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/** A few small layers, and a record of which nodes were inferred. */
public final class FakeLayers {
    public static final Param<List<Integer>> SHAPE = Param.sizes("shape", 1, 1, 4);
    public static final Param<Integer> OUT = Param.whole("out_features", 1);

    private final List<String> inferred = new ArrayList<>();

    /** {@code source(shape)}, {@code same}, {@code dense(out_features)}, {@code merge}, {@code split}, {@code sink}. */
    public Catalogue catalogue() {
        LayerInfo source = LayerInfo.of("source", "Source", LayerGroup.INPUT_OUTPUT, "")
                .params(SHAPE)
                .ports(Inputs.none(), 1);
        LayerInfo sink =
                LayerInfo.of("sink", "Sink", LayerGroup.INPUT_OUTPUT, "").ports(Inputs.one(), 1);
        LayerInfo same = LayerInfo.of("same", "Same", LayerGroup.ACTIVATION, "");
        LayerInfo merge = LayerInfo.of("merge", "Merge", LayerGroup.MERGE, "").ports(Inputs.atLeast(2), 1);
        LayerInfo split = LayerInfo.of("split", "Split", LayerGroup.SHAPE, "").ports(Inputs.one(), 2);
        return Catalogue.of(List.of(
                new Fake(source, site -> Shapes.of(TensorShape.ofSizes(site.get(SHAPE)))),
                new Fake(sink, site -> Shapes.of(site.input())),
                new Fake(same, site -> Shapes.of(site.input())),
                new Dense(),
                new Fake(merge, FakeLayers::merged),
                new Fake(split, site -> new Shapes(List.of(site.input(), site.input()), List.of()))));
    }

    /** Ids of the nodes whose shapes were inferred since the last call. */
    public List<String> takeInferred() {
        List<String> taken = List.copyOf(inferred);
        inferred.clear();
        return taken;
    }

    private static Shapes merged(Site site) {
        List<TensorShape> known =
                site.inputs().stream().filter(TensorShape::isKnown).distinct().toList();
        return known.size() > 1
                ? Shapes.fault(TensorShape.unknown(), Problem.error(site.here(), Text.literal("shapes differ")))
                : Shapes.of(known.isEmpty() ? TensorShape.unknown() : known.get(0));
    }

    private class Fake implements Layer {
        private final LayerInfo info;
        private final Function<Site, Shapes> rule;

        Fake(LayerInfo info, Function<Site, Shapes> rule) {
            this.info = info;
            this.rule = rule;
        }

        @Override
        public LayerInfo info() {
            return info;
        }

        @Override
        public Shapes infer(Site site) {
            inferred.add(site.node());
            return rule.apply(site);
        }

        @Override
        public List<SDVariable> build(BuildSite site) {
            throw new UnsupportedOperationException();
        }
    }

    /** Takes features only; {@code out_features × in + out_features} parameters. */
    private final class Dense extends Fake {
        Dense() {
            super(LayerInfo.of("dense", "Dense", LayerGroup.DENSE, "").params(OUT), Dense::rule);
        }

        private static Shapes rule(Site site) {
            TensorShape output = TensorShape.of(new Dim(Axis.FEATURE, site.get(OUT)));
            return site.input().ranked() && site.input().rank() != 2
                    ? Shapes.fault(output, Problem.error(site.atInput(0), Text.literal("not features")))
                    : Shapes.of(output);
        }

        @Override
        public List<Weight> weights(Site site) {
            int in = site.input().size(1);
            int out = site.get(OUT);
            return List.of(
                    Weight.trainable("weight", List.of(out, in), Init.byFanIn(in)),
                    Weight.trainable("bias", List.of(out), Init.byFanIn(in)));
        }

        @Override
        public long multiplyAdds(Site site, TensorShape output) {
            return site.input().elements() * output.elements();
        }
    }
}
