package org.netkiln.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netkiln.check.NodeReport;
import org.netkiln.check.Report;
import org.netkiln.layer.Weight;
import org.netkiln.weights.HostTensor;

/** Initial weights that depend on nothing but their names: see {@code src/test/python/README.md}. */
final class GeneratedWeights {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private GeneratedWeights() {}

    static Map<String, HostTensor> of(Report report) {
        Map<String, HostTensor> tensors = new LinkedHashMap<>();
        for (NodeReport node : report.inOrder()) {
            List<Weight> weights = node.weights();
            boolean normalizes =
                    weights.stream().anyMatch(weight -> weight.name().equals("running_mean"));
            for (Weight weight : weights) {
                String name = node.node().id() + "." + weight.name();
                float[] values = normalizes ? normalization(weight) : drawn(name, weight, weights.get(0));
                if (!weight.name().equals("num_batches_tracked")) {
                    tensors.put(name, HostTensor.of(weight.sizes(), values));
                }
            }
        }
        return tensors;
    }

    private static float[] normalization(Weight weight) {
        float[] values = new float[Math.toIntExact(weight.elements())];
        Arrays.fill(values, weight.name().equals("weight") || weight.name().equals("running_var") ? 1 : 0);
        return values;
    }

    private static float[] drawn(String name, Weight weight, Weight first) {
        long fanIn = first.elements() / first.sizes().get(0);
        return uniform(name, Math.toIntExact(weight.elements()), 1 / Math.sqrt(fanIn));
    }

    static float[] uniform(String name, int count, double bound) {
        long seed = fnv1a(name);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            double u = (mix(seed + (i + 1) * GOLDEN) >>> 40) / (double) (1 << 24);
            values[i] = (float) ((2 * u - 1) * bound);
        }
        return values;
    }

    private static long mix(long state) {
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static long fnv1a(String name) {
        long hash = 0xCBF29CE484222325L;
        for (byte letter : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (letter & 0xFF)) * 0x100000001B3L;
        }
        return hash;
    }
}
