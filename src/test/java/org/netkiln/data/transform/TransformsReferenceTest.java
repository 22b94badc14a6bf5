package org.netkiln.data.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netkiln.data.Samples;
import org.netkiln.data.Split;
import org.netkiln.param.Declared;
import org.netkiln.param.ParamValues;
import org.netkiln.tensor.TensorShape;
import org.netkiln.weights.HostTensor;
import org.netkiln.weights.Safetensors;

/** Compares with what torchvision and Pillow made of the same picture: src/test/python/make_transforms.py. */
class TransformsReferenceTest {
    private static final Declared NORMALIZE = new Declared(
            "normalize",
            new ParamValues(Map.of("mean", List.of(0.485, 0.456, 0.406), "std", List.of(0.229, 0.224, 0.225))));

    private final Map<String, HostTensor> reference = reference();

    @Test
    void withoutTransformsPixelsAreScaledToOne() {
        assertThat(run()).isEqualTo(values("scaled"));
    }

    @Test
    void normalizeIsTorchvisionsToTheLastBit() {
        assertThat(run(NORMALIZE)).isEqualTo(values("normalized"));
    }

    @ParameterizedTest
    @CsvSource({
        "smaller_edge_5, 5, 0",
        "smaller_edge_20, 20, 0",
        "exact_4x6, 4, 6",
        "exact_2x30, 2, 30",
        "exact_9x7, 9, 7",
        "exact_1x1, 1, 1",
    })
    void resizeOfBytesIsTorchvisionsToTheLastBit(String name, int first, int second) {
        Declared resize = resize(second == 0 ? first : List.of(first, second));
        assertThat(shape(resize).sizes()).isEqualTo(tensor(name).sizes());
        assertThat(run(resize)).isEqualTo(scaledBytes(tensor(name)));
    }

    @Test
    void normalizeAfterResizeIsTorchvisionsToTheLastBit() {
        assertThat(run(resize(List.of(6, 8)), NORMALIZE)).isEqualTo(values("resize_then_normalize"));
    }

    @Test
    void resizeOfFloatsIsPillowsToTheLastBit() {
        assertThat(run(NORMALIZE, resize(List.of(6, 8)))).isEqualTo(values("normalize_then_resize"));
    }

    @Test
    void normalizeAfterAResizeOfFloatsWorksOnEachChannel() {
        Declared identity = new Declared("normalize", new ParamValues(Map.of("mean", List.of(0), "std", List.of(1))));
        Declared halve =
                new Declared("normalize", new ParamValues(Map.of("mean", List.of(0, 0, 0), "std", List.of(1, 2, 4))));
        float[] expected = values("normalize_then_resize");
        for (int i = 0; i < expected.length; i++) {
            expected[i] /= 1 << (i / (6 * 8));
        }
        assertThat(run(NORMALIZE, resize(List.of(6, 8)), halve, identity)).isEqualTo(expected);
    }

    @Test
    void sampleIsWrittenWhereItBelongs() {
        float[] into = new float[3 * 9 * 13 + 2];
        samples().read(0, into, 1);
        assertThat(into[0]).isZero();
        assertThat(into[into.length - 1]).isZero();
        assertThat(Arrays.copyOfRange(into, 1, into.length - 1)).isEqualTo(values("scaled"));
    }

    private float[] run(Declared... declared) {
        Samples samples = samples(declared);
        float[] into = new float[(int) samples.shape().elements()];
        samples.read(0, into, 0);
        return into;
    }

    private TensorShape shape(Declared... declared) {
        return samples(declared).shape();
    }

    private Samples samples(Declared... declared) {
        Split split =
                Split.of(TensorShape.image(3, 9, 13), tensor("photo").data().array(), new int[1]);
        return Transforms.load().apply(List.of(declared), split).get();
    }

    private static Declared resize(Object size) {
        return new Declared("resize", ParamValues.of("size", size));
    }

    private static float[] scaledBytes(HostTensor bytes) {
        float[] scaled = new float[bytes.data().remaining()];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = Byte.toUnsignedInt(bytes.data().get(i)) / 255f;
        }
        return scaled;
    }

    private float[] values(String name) {
        return tensor(name).toFloats();
    }

    private HostTensor tensor(String name) {
        return Objects.requireNonNull(reference.get(name), name);
    }

    private static Map<String, HostTensor> reference() {
        try {
            Path file = Path.of(
                    Objects.requireNonNull(TransformsReferenceTest.class.getResource("/data/transforms.safetensors"))
                            .toURI());
            return Safetensors.read(file).get().tensors();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
