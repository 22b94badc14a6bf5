package org.netkiln.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.netkiln.graph.Network;
import org.netkiln.graph.Topology;
import org.netkiln.layer.Catalogue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Checking a network of 1,000 nodes in residual blocks: the whole, and again after one edit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CheckBench {
    private static final int BLOCKS = 249;

    private final Checker checker = new Checker(Catalogue.load());
    private Network network;
    private Network edited;
    private Report before;

    @Setup
    public void draw() {
        Sketch sketch = new Sketch().node("input", "input", "shape", List.of(16, 32, 32));
        String last = "input";
        for (int block = 0; block < BLOCKS; block++) {
            String suffix = Integer.toString(block);
            Map<String, Object> same = Map.of("out_channels", 16, "kernel_size", 3, "padding", 1);
            sketch.node("conv" + suffix, "conv2d", same)
                    .node("bn" + suffix, "batch_norm2d")
                    .node("relu" + suffix, "relu")
                    .node("add" + suffix, "add")
                    .chain(last, "conv" + suffix, "bn" + suffix, "relu" + suffix, "add" + suffix)
                    .wire(last, "add" + suffix + ":1");
            last = "add" + suffix;
        }
        network = sketch.node("flatten", "flatten")
                .node("fc", "linear", "out_features", 10)
                .node("output", "output")
                .chain(last, "flatten", "fc", "output")
                .network();
        before = checker.check(network);
        if (!before.isTrainable()) {
            throw new IllegalStateException(before.problems().toString());
        }
        edited = network.with("conv120", node -> node.withParams(node.params().with("bias", false)));
    }

    /** Every node is inferred. */
    @Benchmark
    public boolean whole() {
        return checker.check(network).isTrainable();
    }

    /** One node is inferred. */
    @Benchmark
    public boolean afterOneEdit() {
        return checker.recheck(before, edited).isTrainable();
    }

    @Benchmark
    public Topology topology() {
        return Topology.of(network);
    }
}
