package org.netkiln.engine.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.engine.Batch;
import org.netkiln.engine.Networks;
import org.netkiln.graph.Network;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.Init;
import org.netkiln.layer.Weight;
import org.netkiln.param.Declared;
import org.netkiln.tensor.ElementType;
import org.netkiln.weights.HostTensor;

/**
 * What is trained and how.
 *
 * @param resource a project file among the resources
 * @param optimizer {@code adam} or {@code sgd}, otherwise with PyTorch's defaults
 */
record Course(String resource, int batch, String optimizer, double lr) {
    private static final int PIXELS = 784;
    private static final int BATCHES = 8;
    private static final Map<String, Course> ALL = new LinkedHashMap<>();

    static {
        ALL.put("lenet", new Course("presets/lenet.json", 256, "adam", 0.001));
        ALL.put("mlp-batchnorm", new Course("presets/mlp-batchnorm.json", 64, "sgd", 0.01));
        ALL.put("residual", new Course("networks/residual.json", 64, "adam", 0.001));
    }

    static Course named(String name) {
        Course course = ALL.get(name);
        if (course == null) {
            throw new IllegalArgumentException(name);
        }
        return course;
    }

    Network network() {
        return Networks.load(resource);
    }

    Report report() {
        return new Checker(Catalogue.load()).check(network());
    }

    Declared declared() {
        return Networks.declared(optimizer, "lr", lr);
    }

    boolean isAdam() {
        return optimizer.equals("adam");
    }

    /** Weights and buffers by full name; made without ND4J, so that its libraries are not beside libtorch's. */
    Map<String, HostTensor> start() {
        Map<String, HostTensor> start = new LinkedHashMap<>();
        report().inOrder().forEach(node -> node.weights().forEach(weight -> {
            String name = node.node().id() + "." + weight.name();
            start.put(name, draw(weight, new SplittableRandom(name.hashCode())));
        }));
        return start;
    }

    private static HostTensor draw(Weight weight, SplittableRandom random) {
        if (weight.element() == ElementType.INT64) {
            return HostTensor.ofLong(0);
        }
        float[] values = new float[(int) weight.elements()];
        for (int i = 0; i < values.length; i++) {
            if (weight.init() instanceof Init.Uniform uniform) {
                values[i] = (float) ((2 * random.nextDouble() - 1) * uniform.bound());
            } else if (weight.init() instanceof Init.Constant constant) {
                values[i] = (float) constant.value();
            }
        }
        return HostTensor.of(weight.sizes(), values);
    }

    /** Samples that do not depend on who trains. */
    List<Batch> batches() {
        return IntStream.range(0, BATCHES)
                .mapToObj(seed -> Networks.batch(seed, batch, PIXELS))
                .toList();
    }
}
