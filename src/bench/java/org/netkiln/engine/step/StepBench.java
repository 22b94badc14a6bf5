package org.netkiln.engine.step;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.netkiln.engine.Batch;
import org.netkiln.engine.Devices;
import org.netkiln.weights.HostTensor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One whole training step: a batch comes in, forward, backward, update. Threads are those of {@code OMP_NUM_THREADS}.
 * The ratios come at the end: {@link StepComparison}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class StepBench {
    static final String NETKILN = "netkiln";
    static final String SAMEDIFF = "samediff-fit";
    static final String LIBTORCH = "libtorch";

    @Param({"lenet", "mlp-batchnorm", "residual"})
    public String network = "";

    @Param({NETKILN, LIBTORCH, SAMEDIFF})
    public String executor = "";

    private List<Batch> batches = List.of();
    private Trainee trainee = new Trainee() {
        @Override
        public double step(Batch batch) {
            throw new IllegalStateException("not set up");
        }

        @Override
        public void close() {}
    };
    private int steps;

    @Setup
    public void prepare() {
        Course course = Course.named(network);
        batches = course.batches();
        Map<String, HostTensor> start = course.start();
        trainee = switch (executor) {
            case NETKILN -> new NetkilnTrainee(course, start, Devices.threads());
            case LIBTORCH -> libtorch(course, start);
            case SAMEDIFF -> new SameDiffTrainee(course, start);
            default -> throw new IllegalArgumentException(executor);
        };
        for (Batch batch : batches.subList(0, 3)) {
            System.out.printf("%s %s loss %.6f%n", network, executor, trainee.step(batch));
        }
    }

    private static Trainee libtorch(Course course, Map<String, HostTensor> start) {
        System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(Devices.threads()));
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        return new LibtorchTrainee(course, start);
    }

    @Benchmark
    public double step() {
        return trainee.step(batches.get(steps++ % batches.size()));
    }

    @TearDown
    public void close() {
        trainee.close();
    }
}
