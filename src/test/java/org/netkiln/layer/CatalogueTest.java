package org.netkiln.layer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netkiln.param.Kind;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.reference.LayerCase;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** What each layer says of itself. */
class CatalogueTest {
    static Collection<Layer> layers() {
        return Catalogue.load().layers();
    }

    static List<LayerCase> cases() throws IOException {
        return LayerCase.all();
    }

    @Test
    void holdsTheLayersThatStudentsBeginWith() {
        assertThat(layers())
                .extracting(layer -> layer.info().type())
                .containsExactlyInAnyOrder(
                        "input",
                        "output",
                        "conv2d",
                        "max_pool2d",
                        "avg_pool2d",
                        "adaptive_avg_pool2d",
                        "linear",
                        "flatten",
                        "reshape",
                        "relu",
                        "leaky_relu",
                        "sigmoid",
                        "tanh",
                        "softmax",
                        "batch_norm1d",
                        "batch_norm2d",
                        "dropout",
                        "add",
                        "concat");
    }

    @ParameterizedTest
    @MethodSource("layers")
    void everyLayerAndParameterExplainsItself(Layer layer) {
        assertThat(layer.info().help()).endsWith(".");
        assertThat(layer.info().synonyms()).isNotEmpty();
        assertThat(layer.info().schema().params())
                .allSatisfy(param -> assertThat(param.help()).endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void everyLayerHasAnIconOf24Units(Layer layer) throws IOException, ParserConfigurationException, SAXException {
        try (InputStream file =
                Layer.class.getResourceAsStream("/icons/" + layer.info().type() + ".svg")) {
            assertThat(file).as(layer.info().type()).isNotNull();
            Document icon =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);

            assertThat(icon.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 24 24");
            assertThat(icon.getElementsByTagName("path").getLength()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void parametersSurviveTheProjectFile(LayerCase layerCase) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Layer layer = Catalogue.load().find(layerCase.type()).orElseThrow();
        Map<?, ?> read =
                json.readValue(json.writeValueAsString(layerCase.params().raw()), Map.class);

        assertThat(read).isEqualTo(layerCase.params().raw());
        assertThat(layer.info().schema().params())
                .allSatisfy(param -> assertThatValueIsReadAsWritten(param, layerCase.params()));
    }

    private static <T> void assertThatValueIsReadAsWritten(Param<T> param, ParamValues values) {
        T value = values.get(param);
        Kind<T> kind = param.kind();

        assertThat(kind.parse(kind.toRaw(value)).value()).contains(value);
    }
}
