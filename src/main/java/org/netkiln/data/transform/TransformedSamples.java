package org.netkiln.data.transform;

import org.netkiln.data.Samples;
import org.netkiln.data.Split;
import org.netkiln.tensor.TensorShape;

/** A split's pictures, scaled to [0, 1] and transformed one by one as they are read. */
final class TransformedSamples implements Samples {
    private final Split split;
    private final Pipeline pipeline;

    TransformedSamples(Split split, Pipeline pipeline) {
        this.split = split;
        this.pipeline = pipeline;
    }

    @Override
    public int size() {
        return split.size();
    }

    @Override
    public TensorShape shape() {
        return pipeline.output();
    }

    @Override
    public int label(int index) {
        return split.label(index);
    }

    @Override
    public void read(int index, float[] into, int at) {
        pipeline.run(split.pixels(), split.start(index), into, at);
    }
}
