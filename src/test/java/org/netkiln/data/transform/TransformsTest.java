package org.netkiln.data.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netkiln.param.Declared;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Messages;

class TransformsTest {
    private final Transforms transforms = Transforms.load();
    private final TensorShape grey = TensorShape.image(1, 28, 28);

    @Test
    void catalogueHasEachTransformByType() {
        assertThat(transforms.infos().stream().map(TransformInfo::type)).containsExactly("normalize", "resize");
    }

    @Test
    void shapesFollowFromTheList() {
        assertThat(shape(grey, resize(32), normalize(0.5, 0.5)).get()).isEqualTo(TensorShape.image(1, 32, 32));
        assertThat(shape(grey, resize(List.of(20, 40)), resize(10)).get()).isEqualTo(TensorShape.image(1, 10, 20));
        assertThat(shape(grey).get()).isEqualTo(grey);
    }

    @Test
    void longerSideIsRoundedDown() {
        assertThat(shape(TensorShape.image(3, 480, 640), resize(224)).get()).isEqualTo(TensorShape.image(3, 224, 298));
        assertThat(shape(TensorShape.image(3, 640, 480), resize(224)).get()).isEqualTo(TensorShape.image(3, 298, 224));
    }

    @Test
    void oneMeanServesAllChannels() {
        assertThat(shape(TensorShape.image(3, 8, 8), normalize(0.5, List.of(0.5)))
                        .isOk())
                .isTrue();
    }

    @Test
    void unknownTypeIsAProblemWithTheKnownOnes() {
        assertThat(problem(grey, new Declared("normalise", ParamValues.empty())))
                .isEqualTo("training.transforms[0]: there is no transform normalise;"
                        + " did you mean normalize? known here: normalize, resize");
        assertThat(problem(grey, normalize(0, 1), new Declared("invert", ParamValues.empty())))
                .isEqualTo("training.transforms[1]: there is no transform invert; known here: normalize, resize");
    }

    @Test
    void wrongNumberOfChannelsIsAProblem() {
        assertThat(problem(grey, normalize(List.of(0.1, 0.2, 0.3), 1)))
                .isEqualTo("training.transforms[0].mean: mean has 3 values, but the samples have 1 channels:"
                        + " give 1, or one for all");
    }

    @Test
    void standardDeviationOfZeroIsAProblem() {
        assertThat(problem(TensorShape.image(2, 8, 8), normalize(0, List.of(1, 0))))
                .isEqualTo("training.transforms[0].std: a standard deviation of 0 cannot be divided by");
    }

    @Test
    void missingParameterIsAProblem() {
        assertThat(problem(grey, new Declared("normalize", ParamValues.of("mean", 0.5))))
                .isEqualTo("training.transforms[0].std: std is missing");
    }

    @Test
    void checkNeedsNoData() {
        assertThat(transforms.check(resize(0), "training.transforms[2]"))
                .extracting(problem -> problem.where().label())
                .containsExactly("training.transforms[2].size");
    }

    @Test
    void onlyPicturesAreResized() {
        assertThat(problem(TensorShape.features(4), resize(2)))
                .isEqualTo("training.transforms[0].size: resize takes pictures (C×H×W), but here the samples are 4");
    }

    @Test
    void hugePicturesAreAProblem() {
        assertThat(problem(grey, resize(100_000)))
                .isEqualTo("training.transforms[0].size: pictures of 1×100000×100000 cannot be made:"
                        + " they have from 1 to 268,435,456 values");
    }

    @Test
    void warningsStayWithTheShape() {
        Result<TensorShape> shape =
                shape(grey, new Declared("resize", new ParamValues(Map.of("size", 10, "antialias", true))));
        assertThat(shape.isOk()).isTrue();
        assertThat(shape.problems()).noneMatch(Problem::isError).hasSize(1);
    }

    private Result<TensorShape> shape(TensorShape input, Declared... declared) {
        return transforms.shape(List.of(declared), input);
    }

    /** Place and words of the only problem. */
    private String problem(TensorShape input, Declared... declared) {
        Result<TensorShape> result = shape(input, declared);
        assertThat(result.isOk()).isFalse();
        assertThat(result.problems()).hasSize(1);
        Problem problem = result.problems().get(0);
        return problem.where().label() + ": " + new Messages(Locale.ROOT).render(problem.message());
    }

    private static Declared normalize(Object mean, Object std) {
        return new Declared("normalize", new ParamValues(Map.of("mean", mean, "std", std)));
    }

    private static Declared resize(Object size) {
        return new Declared("resize", ParamValues.of("size", size));
    }
}
