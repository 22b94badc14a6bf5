package org.netkiln.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Messages;

class FitTest {
    private final DatasetInfo data =
            new DatasetInfo("shapes", "Shapes", List.of("a", "b", "c"), TensorShape.image(1, 8, 8), 10, 5, "", "");

    @Test
    void networkMayTellMoreClassesApart() {
        assertThat(Fit.classes("output", 3, data)).isEmpty();
        assertThat(Fit.classes("output", 4, data)).isEmpty();
    }

    @Test
    void fewerClassesThanLabelsAreAProblem() {
        Problem problem = Fit.classes("output", 2, data).orElseThrow();
        assertThat(problem.where()).isEqualTo(new Where.AtNode("output"));
        assertThat(render(problem))
                .isEqualTo("the network tells 2 classes apart, but shapes has 3: give it at least 3");
    }

    @Test
    void samplesMustHaveTheSizesOfTheInput() {
        TensorShape sample = TensorShape.image(1, 8, 8);
        assertThat(Fit.shape("input", TensorShape.image(1, 8, 8), sample, "shapes"))
                .isEmpty();
        Problem problem =
                Fit.shape("input", TensorShape.image(3, 8, 8), sample, "shapes").orElseThrow();
        assertThat(problem.where()).isEqualTo(new Where.AtParam("input", "shape"));
        assertThat(render(problem))
                .isEqualTo("the network takes 3×8×8, but the samples of shapes are 1×8×8 after the transforms");
    }

    private static String render(Problem problem) {
        return new Messages(Locale.ROOT).render(problem.message());
    }
}
