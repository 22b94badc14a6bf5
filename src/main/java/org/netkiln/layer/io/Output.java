package org.netkiln.layer.io;

import com.google.auto.service.AutoService;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Inputs;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.explain.Working;
import org.netkiln.layer.loss.CrossEntropy;
import org.netkiln.layer.loss.Loss;
import org.netkiln.param.Param;

/** Where the network is judged: compares what arrives with the target and says what to minimise. */
@AutoService(Layer.class)
public final class Output implements Layer {
    public static final String TYPE = "output";

    private static final Map<String, Loss> LOSSES = losses();

    /** The name of a {@link Loss}. */
    public static final Param<String> LOSS = Param.choice("loss", List.copyOf(LOSSES.keySet()))
            .orElse(CrossEntropy.NAME)
            .help("What is minimised: cross_entropy for classes, mse for numbers.");

    @Override
    public LayerInfo info() {
        return LayerInfo.of(TYPE, "Output", LayerGroup.INPUT_OUTPUT, "")
                .help("Compares the prediction with the target. For cross_entropy the prediction is one number for each"
                        + " class, without a softmax.")
                .synonyms("loss", "target", "criterion")
                .formula("L = (1/N)·Σ loss(y, target)")
                .headline("{loss}")
                .params(LOSS)
                .ports(Inputs.one(), 0);
    }

    @Override
    public Shapes infer(Site site) {
        return new Shapes(List.of(), loss(site).check(site));
    }

    @Override
    public List<Working> explainShape(Site site) {
        return List.of();
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        site.outcome(loss(site.site()).build(site));
        return List.of();
    }

    private static Loss loss(Site site) {
        return Objects.requireNonNull(LOSSES.get(site.get(LOSS)));
    }

    private static Map<String, Loss> losses() {
        Map<String, Loss> found = new TreeMap<>();
        ServiceLoader.load(Loss.class).forEach(loss -> found.put(loss.name(), loss));
        return Collections.unmodifiableMap(found);
    }
}
