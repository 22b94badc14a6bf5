package org.netkiln.layer.io;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.IntStream;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Inputs;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Limits;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.explain.Kept;
import org.netkiln.layer.explain.Working;
import org.netkiln.param.Param;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;

/** Where the data comes in: one sample has the shape that the parameter gives. */
@AutoService(Layer.class)
public final class Input implements Layer {
    public static final String TYPE = "input";

    private static final int MOST_AXES = 6;

    /** Sizes of one sample, the batch left out. */
    public static final Param<List<Integer>> SHAPE = Param.sizes("shape", 1, 1, MOST_AXES)
            .help("The shape of one sample, without the batch: [1, 28, 28] for a grey image of 28 by 28 pixels.");

    @Override
    public LayerInfo info() {
        return LayerInfo.of(TYPE, "Input", LayerGroup.INPUT_OUTPUT, "")
                .help("Where the data comes in.")
                .synonyms("data", "source", "placeholder")
                .headline("{shape}")
                .params(SHAPE)
                .ports(Inputs.none(), 1);
    }

    @Override
    public Shapes infer(Site site) {
        TensorShape shape = TensorShape.ofSizes(site.get(SHAPE));
        return Limits.sized(
                site,
                shape.dims().stream().map(Dim::axis).toList(),
                shape.sizes().stream().mapToLong(Integer::longValue).toArray());
    }

    @Override
    public List<Working> explainShape(Site site) {
        TensorShape shape = TensorShape.ofSizes(site.get(SHAPE));
        return IntStream.range(1, shape.rank())
                .mapToObj(axis -> Working.chosen(Kept.name(shape, axis), SHAPE.key(), Kept.term(shape, axis)))
                .toList();
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        return List.of(site.data(TensorShape.ofSizes(site.get(SHAPE))));
    }
}
