package org.netkiln.engine.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.engine.Batch;
import org.netkiln.engine.Networks;
import org.netkiln.graph.Network;
import org.netkiln.layer.Catalogue;
import org.netkiln.param.Declared;

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

    /** Samples that do not depend on who trains. */
    List<Batch> batches() {
        return java.util.stream.IntStream.range(0, BATCHES)
                .mapToObj(seed -> Networks.batch(seed, batch, PIXELS))
                .toList();
    }
}
