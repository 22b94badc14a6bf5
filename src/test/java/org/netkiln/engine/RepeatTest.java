package org.netkiln.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netkiln.graph.Network;
import org.netkiln.weights.HostTensor;

/** The same seed and the same number of threads give the same bits, in this process and in another. */
class RepeatTest {
    private static final int STEPS = 20;
    private static final String MARK = "bits ";

    private static final Network NETWORK = Networks.from(1, 28, 28)
            .then("conv2d", Map.of("out_channels", 6, "kernel_size", 5))
            .then("batch_norm2d")
            .then("sigmoid")
            .then("max_pool2d", Map.of("kernel_size", 2))
            .then("conv2d", Map.of("out_channels", 18, "kernel_size", 3, "padding", 1))
            .then("relu")
            .then("dropout", Map.of("p", 0.25))
            .then("flatten")
            .then("linear", Map.of("out_features", 33))
            .then("tanh")
            .then("linear", Map.of("out_features", 10))
            .to("cross_entropy");

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anotherProcessComesToTheSameBits(int threads) throws IOException, InterruptedException {
        long here = bits(threads);
        long odd = bits(threads);
        assertThat(odd).isEqualTo(here);
        assertThat(elsewhere(threads)).isEqualTo(here);
    }

    private static long elsewhere(int threads) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RepeatTest.class.getName(),
                        Integer.toString(threads)))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines()
                .filter(line -> line.startsWith(MARK))
                .mapToLong(line -> Long.parseLong(line.substring(MARK.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(output));
    }

    /** Prints the bits that this many threads come to. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(MARK + bits(Integer.parseInt(args[0])));
        System.exit(0);
    }

    private static long bits(int threads) {
        try (NetworkLearner learner = NetworkLearner.create(
                        Networks.spec(NETWORK, 131, Networks.declared("adam", "lr", 0.01))
                                .threads(threads))
                .get()) {
            assertThat(learner.lanes(131)).isEqualTo(threads);
            for (int step = 0; step < STEPS; step++) {
                learner.step(Networks.batch(step, 131, 784));
            }
            long hash = 0;
            for (HostTensor tensor : learner.parameters().values()) {
                hash = 31 * hash + Arrays.hashCode(bytes(tensor));
            }
            return hash;
        }
    }

    private static byte[] bytes(HostTensor tensor) {
        byte[] bytes = new byte[tensor.data().remaining()];
        tensor.data().duplicate().get(bytes);
        return bytes;
    }
}
