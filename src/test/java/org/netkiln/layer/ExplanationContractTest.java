package org.netkiln.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netkiln.check.NodeReport;
import org.netkiln.layer.explain.Working;
import org.netkiln.layer.explain.Written;
import org.netkiln.reference.LayerCase;
import org.netkiln.reference.Trial;
import org.netkiln.tensor.Dim;
import org.netkiln.text.Messages;

/** What explanations of every layer of the catalogue keep to, on the cases that also compare it with PyTorch. */
class ExplanationContractTest {
    private final List<Messages> languages =
            List.of(new Messages(Locale.ENGLISH), new Messages(Locale.SIMPLIFIED_CHINESE));

    static List<LayerCase> cases() throws IOException {
        return LayerCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shapeThatIsExplainedIsTheOneInferred(LayerCase layerCase) {
        NodeReport node = report(layerCase);

        List<Integer> inferred =
                node.outputs().isEmpty() ? List.of() : node.output(0).sizes();
        assertThat(explain(node).shape())
                .extracting(working -> result(working).intValueExact())
                .isEqualTo(inferred);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void parametersThatAreExplainedAreThoseCounted(LayerCase layerCase) {
        NodeReport node = report(layerCase);

        assertThat(explain(node)
                        .parameters()
                        .map(ExplanationContractTest::result)
                        .orElse(BigInteger.ZERO))
                .isEqualTo(BigInteger.valueOf(node.parameters()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void multiplyAddsThatAreExplainedAreThoseCounted(LayerCase layerCase) {
        NodeReport node = report(layerCase);

        assertThat(explain(node)
                        .multiplyAdds()
                        .map(ExplanationContractTest::result)
                        .orElse(BigInteger.ZERO))
                .isEqualTo(BigInteger.valueOf(node.multiplyAdds()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWrittenComesToTheResult(LayerCase layerCase) {
        for (Working working : workings(explain(report(layerCase)))) {
            assertThat(Written.value(working.term().toString()))
                    .as(working.term().toString())
                    .isEqualTo(result(working).doubleValue());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsMissingAndAllHasWords(LayerCase layerCase) {
        Explanation why = explain(report(layerCase));

        assertThat(why.missing()).isEmpty();
        for (Messages language : languages) {
            assertThat(why.shapeLines()).allSatisfy(line -> assertThat(language.render(line.text()))
                    .contains(" = ")
                    .doesNotContain("{"));
            assertThat(workings(why)).allSatisfy(working -> working.note()
                    .ifPresent(note -> assertThat(language.render(note)).isNotBlank()));
        }
    }

    private static List<Working> workings(Explanation why) {
        List<Working> all = new ArrayList<>(why.shape());
        why.parameters().ifPresent(all::add);
        why.multiplyAdds().ifPresent(all::add);
        return all;
    }

    private static BigInteger result(Working working) {
        return working.term().value().orElse(BigInteger.valueOf(Dim.UNKNOWN));
    }

    private static NodeReport report(LayerCase layerCase) {
        return Trial.report(layerCase).node(LayerCase.NODE).orElseThrow();
    }

    private static Explanation explain(NodeReport node) {
        Site site = new Site(node.node().id(), node.node().params(), node.inputs());
        return Explanation.of(node.layer().orElseThrow(), site);
    }
}
