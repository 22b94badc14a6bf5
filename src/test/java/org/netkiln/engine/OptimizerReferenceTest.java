package org.netkiln.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netkiln.engine.optim.OptimizerType;
import org.netkiln.engine.optim.Optimizers;
import org.netkiln.param.Declared;
import org.netkiln.reference.Npz;

/** Each optimizer against the vectors that PyTorch gave in double precision; {@code make_optimizers.py} made them. */
class OptimizerReferenceTest {
    private static final Path CASES = Path.of("src/test/resources/reference/optimizers");
    private static final String CLIP = "clip_grad_norm";
    /** Ten steps in single precision, of numbers around 1. */
    private static final Offset<Double> ROUNDING = Offset.offset(1.5e-6);

    @ParameterizedTest
    @MethodSource("cases")
    void tenStepsArePyTorchs(Path file) throws IOException {
        Npz reference = Npz.read(file);
        @SuppressWarnings("unchecked")
        Map<String, Object> settings =
                new LinkedHashMap<>(new ObjectMapper().readValue(reference.text("settings"), Map.class));
        OptionalDouble clip = settings.containsKey(CLIP)
                ? OptionalDouble.of(((Number) settings.remove(CLIP)).doubleValue())
                : OptionalDouble.empty();
        Declared declared = Declared.fromRaw(settings).orElseThrow();
        OptimizerType type = Optimizers.load().check(declared, "optimizer").get();
        FloatBuffer vector = floats(reference.get("start").values(), 0);
        int size = vector.limit();
        try (Optimizer optimizer = new Optimizer(type, declared.values(), size)) {
            for (int step = 1; step <= 10; step++) {
                FloatBuffer gradient = floats(reference.get("gradients").values(), (step - 1) * size);
                double norm = new GradientNorm().of(gradient);
                optimizer.step(vector, gradient, GradientNorm.factor(norm, clip), step);
                for (int i = 0; i < size; i++) {
                    assertThat((double) vector.get(i))
                            .as("element %d after step %d", i, step)
                            .isCloseTo(reference.get("after").values()[(step - 1) * size + i], ROUNDING);
                }
            }
        }
    }

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream();
        }
    }

    private static FloatBuffer floats(double[] values, int from) {
        FloatBuffer buffer = FloatBuffer.allocate(7);
        for (int i = 0; i < 7; i++) {
            buffer.put(i, (float) values[from + i]);
        }
        return buffer;
    }
}
