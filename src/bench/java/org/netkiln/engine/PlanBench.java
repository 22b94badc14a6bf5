package org.netkiln.engine;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.netkiln.engine.plan.PlanRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Making one training plan for a chain of convolution, batch norm and relu: twice the blocks shall take twice as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PlanBench {
    private static final int BATCH = 8;

    @Param({"50", "100", "200"})
    private int blocks;

    private PlanRequest request;
    private Parameters parameters;
    private LaneGradients gradients;

    @Setup(Level.Trial)
    public void draw() {
        Networks chain = Networks.from(4, 8, 8);
        Map<String, Object> same = Map.of("out_channels", 4, "kernel_size", 3, "padding", 1);
        for (int block = 0; block < blocks; block++) {
            chain.then("conv2d", same).then("batch_norm2d").then("relu");
        }
        chain.then("flatten").then("linear", Map.of("out_features", 10));
        LearnerSpec spec = Networks.spec(chain.to("cross_entropy"), BATCH);
        Trained trained = Trained.of(spec.training(), Set.of());
        parameters = new Parameters(spec.training().parameters(), trained.names());
        gradients = new LaneGradients(parameters, trained, 1);
        Map<String, INDArray> placeholders = Feed.stubs(spec.training(), true, BATCH);
        request = PassSpec.training(spec.training(), parameters.arrays(), gradients.targets())
                .request(placeholders, 0);
    }

    /** Reads, rewrites and lays out; binds nothing. */
    @Benchmark
    public long program() {
        return request.bytesNeeded(BATCH);
    }

    @TearDown(Level.Trial)
    public void free() {
        gradients.close();
        parameters.close();
    }
}
