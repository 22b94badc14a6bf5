package org.netkiln.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.netkiln.graph.Network;
import org.netkiln.graph.Topology;
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

    private final FakeLayers layers = new FakeLayers();
    private Checker checker;
    private Network network;
    private Network edited;
    private Report before;

    @Setup
    public void draw() {
        checker = new Checker(layers.catalogue());
        Sketch sketch = new Sketch().source(64);
        String last = "source";
        for (int block = 0; block < BLOCKS; block++) {
            String suffix = Integer.toString(block);
            sketch.node("a" + suffix, "dense", "out_features", 64)
                    .node("b" + suffix, "same")
                    .node("c" + suffix, "dense", "out_features", 64)
                    .node("add" + suffix, "merge")
                    .chain(last, "a" + suffix, "b" + suffix, "c" + suffix, "add" + suffix)
                    .wire(last, "add" + suffix + ":1");
            last = "add" + suffix;
        }
        network = sketch.node("same", "same")
                .node("dense", "dense", "out_features", 10)
                .node("sink", "sink")
                .chain(last, "same", "dense", "sink")
                .network();
        before = checker.check(network);
        edited = network.with("b120", node -> node.withParams(node.params().with("alpha", 1)));
    }

    /** Every node is inferred. */
    @Benchmark
    public List<Object> whole() {
        Report report = checker.check(network);
        return witness(report);
    }

    /** One node is inferred. */
    @Benchmark
    public List<Object> afterOneEdit() {
        return witness(checker.recheck(before, edited));
    }

    @Benchmark
    public Topology topology() {
        return Topology.of(network);
    }

    private List<Object> witness(Report report) {
        layers.takeInferred();
        return new ArrayList<>(List.of(report, report.isTrainable()));
    }
}
