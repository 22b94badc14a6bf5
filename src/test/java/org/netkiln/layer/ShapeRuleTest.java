package org.netkiln.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netkiln.layer.explain.Line;
import org.netkiln.param.Fallback;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.param.Schema;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.reference.LayerCase;
import org.netkiln.tensor.Axis;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Messages;

/** No shape rule throws, whatever arrives and whatever its parameters are; what is wrong has words. */
class ShapeRuleTest {
    private static final int HUGE = Integer.MAX_VALUE;
    private static final List<Object> NASTY = List.of(
            "x",
            true,
            1.5,
            0,
            -1,
            -HUGE - 1,
            1,
            2,
            3,
            5,
            HUGE,
            1e300,
            List.of(),
            List.of(1),
            List.of(2, 3),
            List.of(0, 0),
            List.of(-1, -1),
            List.of(3, -1),
            List.of(HUGE, HUGE),
            List.of(HUGE, HUGE, HUGE),
            Arrays.asList(null, 1),
            Collections.singletonList(null));

    private static final Map<String, ParamValues> VALID = valid();

    private final Messages messages = new Messages(Locale.ENGLISH);

    static Collection<Layer> layers() {
        return Catalogue.load().layers();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void survivesEveryRankAndSize(Layer layer) {
        for (TensorShape first : shapes()) {
            infer(layer, base(layer), List.of(first));
        }
        infer(layer, base(layer), List.of());
    }

    @ParameterizedTest
    @MethodSource("layers")
    void survivesEveryPairOfShapes(Layer layer) {
        if (layer.info().inputs().max() > 1) {
            for (TensorShape first : shapes()) {
                for (TensorShape second : shapes()) {
                    infer(layer, base(layer), List.of(first, second));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void everyParameterIsRefusedOrSurvived(Layer layer) {
        List<TensorShape> inputs = List.of(
                TensorShape.features(6),
                TensorShape.image(4, 5, 3),
                TensorShape.image(1, 1, 1),
                TensorShape.image(4, 5, 3).withDim(2, Dim.unknown(Axis.HEIGHT)),
                TensorShape.unknown());
        for (Param<?> param : layer.info().schema().params()) {
            for (Object raw : NASTY) {
                ParamValues values = base(layer).with(param.key(), raw);
                for (TensorShape input : inputs) {
                    infer(layer, values, List.of(input, input));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void everyRequiredParameterIsAskedFor(Layer layer) {
        for (String key : base(layer).raw().keySet()) {
            Schema schema = layer.info().schema();
            ParamValues values = base(layer).without(key);

            if (!(schema.find(key).orElseThrow().fallback() instanceof Fallback.None)) {
                continue;
            }
            assertThat(validate(layer, values)).anyMatch(Problem::isError);
        }
    }

    private void infer(Layer layer, ParamValues values, List<TensorShape> inputs) {
        List<Problem> invalid = validate(layer, values);
        invalid.forEach(this::assertThatItHasWords);
        assertThatAnythingIsExplained(layer, values, inputs);
        if (invalid.stream().anyMatch(Problem::isError)) {
            return;
        }
        int ports = Math.min(inputs.size(), layer.info().inputs().max());
        Site site = new Site("it", values, inputs.subList(0, ports));
        assertThatCode(() -> assertThatRuleIsSound(layer, site))
                .as("%s with %s on %s", layer.info().type(), values.raw(), site.inputs())
                .doesNotThrowAnyException();
    }

    private void assertThatAnythingIsExplained(Layer layer, ParamValues values, List<TensorShape> inputs) {
        Site site = new Site("it", values, inputs);
        assertThatCode(() -> assertThatItHasWords(Explanation.of(layer, site)))
                .as("%s with %s on %s", layer.info().type(), values.raw(), inputs)
                .doesNotThrowAnyException();
        assertThat(layer.info().headline(values)).isNotNull();
    }

    private void assertThatItHasWords(Explanation why) {
        List<Line> lines = new ArrayList<>(why.shapeLines());
        why.parameterLine().ifPresent(lines::add);
        why.multiplyAddLine().ifPresent(lines::add);
        lines.forEach(
                line -> assertThat(messages.render(line.text())).isNotBlank().doesNotContain("{"));
        why.missing().forEach(text -> assertThat(messages.render(text)).isNotBlank());
        lines.stream().flatMap(line -> line.note().stream()).forEach(note -> assertThat(messages.render(note))
                .isNotBlank());
    }

    private void assertThatRuleIsSound(Layer layer, Site site) {
        Shapes shapes = layer.infer(site);

        assertThat(shapes.outputs()).hasSize(layer.info().outputs());
        shapes.problems().forEach(this::assertThatItHasWords);
        assertThatItsExplanationAgrees(layer, site, shapes);
        boolean sound = shapes.problems().stream().noneMatch(Problem::isError);
        if (sound && !site.inputs().isEmpty() && site.inputs().stream().allMatch(TensorShape::isKnown)) {
            assertThat(shapes.outputs()).allMatch(TensorShape::isKnown);
            layer.weights(site);
            shapes.outputs().forEach(output -> layer.multiplyAdds(site, output));
        }
    }

    /** Wherever a rule finds nothing wrong, its explanation has its sizes, known or not. */
    private static void assertThatItsExplanationAgrees(Layer layer, Site site, Shapes shapes) {
        if (shapes.problems().isEmpty()
                && !shapes.outputs().isEmpty()
                && shapes.outputs().get(0).ranked()) {
            List<String> explained = Explanation.of(layer, site).shape().stream()
                    .map(working -> working.term().result())
                    .toList();
            List<String> inferred =
                    shapes.outputs().get(0).dims().stream().map(Dim::toString).toList();
            assertThat(explained).isEqualTo(inferred);
        }
    }

    private void assertThatItHasWords(Problem problem) {
        assertThat(messages.render(problem.message())).isNotBlank().doesNotContain("{");
        problem.remedies()
                .forEach(remedy -> assertThat(messages.render(remedy.label())).isNotBlank());
    }

    private static List<Problem> validate(Layer layer, ParamValues values) {
        return layer.info().schema().validate(values, key -> new Where.AtParam("it", key));
    }

    /** Parameters that hold: those of a reference case. */
    private static ParamValues base(Layer layer) {
        return VALID.getOrDefault(layer.info().type(), ParamValues.of("shape", List.of(2, 3)));
    }

    /** Nothing known, every rank from 0 to 5 with sizes 1 to 3, and each of those with one size unknown. */
    private static List<TensorShape> shapes() {
        List<TensorShape> shapes = new ArrayList<>(List.of(TensorShape.unknown()));
        for (int rank = 0; rank <= 5; rank++) {
            for (int size = 1; size <= 3; size++) {
                TensorShape shape = TensorShape.ofSizes(Collections.nCopies(rank, size));
                shapes.add(shape);
                for (int axis = 1; axis <= rank; axis++) {
                    shapes.add(shape.withDim(axis, Dim.unknown(shape.dim(axis).axis())));
                    shapes.add(shape.withDim(axis, shape.dim(axis).withSize(size + 1)));
                }
            }
        }
        return shapes;
    }

    private static Map<String, ParamValues> valid() {
        try {
            return LayerCase.all().stream()
                    .collect(Collectors.toMap(LayerCase::type, LayerCase::params, (first, other) -> first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
