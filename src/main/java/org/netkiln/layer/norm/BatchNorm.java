package org.netkiln.layer.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Init;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Site;
import org.netkiln.layer.Weight;
import org.netkiln.layer.explain.Kept;
import org.netkiln.layer.explain.Term;
import org.netkiln.layer.explain.Working;
import org.netkiln.layer.op.Normalization;
import org.netkiln.layer.op.Normalization.Affine;
import org.netkiln.layer.op.Normalization.Statistics;
import org.netkiln.layer.op.Running;
import org.netkiln.param.Param;
import org.netkiln.tensor.ElementType;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * What batch norms share: normalizes each channel with the batch's mean and biased variance while training, and with the
 * running ones, of which the variance is unbiased, otherwise.
 */
final class BatchNorm {
    static final Param<Double> EPS = Param.real("eps", 0, Float.MAX_VALUE)
            .orElse(1e-5)
            .help("Added to the variance, so that nothing is divided by 0.")
            .inAdvanced();
    static final Param<Double> MOMENTUM = Param.real("momentum", 0, 1)
            .orElse(0.1)
            .help("How much of the running statistics each batch replaces.")
            .inAdvanced();
    static final Param<Boolean> AFFINE =
            Param.flag("affine").orElse(true).help("Whether each channel gets a learned scale and shift.");
    static final Param<Boolean> TRACK_RUNNING_STATS = Param.flag("track_running_stats")
            .orElse(true)
            .help("Whether running statistics are kept for when the network does not train.")
            .inAdvanced();

    private static final String WEIGHT = "weight";
    private static final String BIAS = "bias";
    private static final String MEAN = "running_mean";
    private static final String VARIANCE = "running_var";
    private static final String BATCHES = "num_batches_tracked";

    private BatchNorm() {}

    static LayerInfo describe(LayerInfo info) {
        return info.help(
                        "Brings each channel to mean 0 and variance 1 over the batch: training becomes faster and calmer.")
                .synonyms("batch normalization", "bn", "normalise")
                .formula("y = (x − μ)/√(σ² + ε)·γ + β")
                .params(EPS, MOMENTUM, AFFINE, TRACK_RUNNING_STATS);
    }

    static List<Weight> weights(Site site) {
        List<Integer> channels = List.of(site.input().size(1));
        List<Weight> weights = new ArrayList<>();
        if (site.get(AFFINE)) {
            weights.add(Weight.trainable(WEIGHT, channels, new Init.Constant(1)));
            weights.add(Weight.trainable(BIAS, channels, new Init.Constant(0)));
        }
        if (site.get(TRACK_RUNNING_STATS)) {
            weights.add(Weight.buffer(MEAN, channels, 0));
            weights.add(Weight.buffer(VARIANCE, channels, 1));
            weights.add(new Weight(BATCHES, List.of(), ElementType.INT64, new Init.Constant(0), false));
        }
        return weights;
    }

    static Working multiplyAdds(TensorShape output) {
        return Working.multiplyAdds(Term.product(IntStream.range(1, output.rank())
                .mapToObj(axis -> Kept.term(output, axis))
                .toList()));
    }

    /** As PyTorch does, which says so when it comes to it: "Expected more than 1 value per channel when training". */
    static Optional<Text> refusal(Site site, int samples, boolean training) {
        boolean fromBatch = training || !site.get(TRACK_RUNNING_STATS);
        TensorShape in = site.input();
        return fromBatch && samples * (in.elements() / in.size(1)) == 1
                ? Optional.of(Text.of("batch-norm.one-value"))
                : Optional.empty();
    }

    static List<SDVariable> build(BuildSite site) {
        SDVariable x = site.input();
        double eps = site.get(EPS);
        Affine affine = affine(site);
        boolean track = site.get(TRACK_RUNNING_STATS);
        if (track && !site.training()) {
            Statistics running = new Statistics(site.weight(MEAN), site.weight(VARIANCE));
            return List.of(Normalization.byConstants(x, running, eps, affine));
        }
        Statistics batch = Normalization.statistics(x, site.inputShape().rank());
        if (track) {
            keep(site, batch);
        }
        return List.of(Normalization.byBatch(x, batch, eps, affine));
    }

    private static Affine affine(BuildSite site) {
        return site.get(AFFINE)
                ? new Affine(site.weight(WEIGHT), site.weight(BIAS))
                : Normalization.plain(site.input(), site.inputShape().size(1));
    }

    private static void keep(BuildSite site, Statistics batch) {
        double momentum = site.get(MOMENTUM);
        TensorShape in = site.inputShape();
        SDVariable variance = Running.unbiased(batch.variance(), site.input(), in.elements() / in.size(1));
        site.update(MEAN, Running.average(site.weight(MEAN), batch.mean(), momentum));
        site.update(VARIANCE, Running.average(site.weight(VARIANCE), variance, momentum));
        site.update(BATCHES, Running.counted(site.weight(BATCHES)));
    }
}
