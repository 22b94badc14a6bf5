package org.netkiln.docs;

import static org.netkiln.docs.Markdown.code;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netkiln.check.NodeReport;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.Explanation;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Site;
import org.netkiln.layer.explain.Line;
import org.netkiln.layer.explain.Working;
import org.netkiln.param.Param;
import org.netkiln.reference.LayerCase;
import org.netkiln.reference.Trial;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Messages;

/** {@code docs/layers.md}. */
final class LayersPage {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    private LayersPage() {}

    static String text() throws IOException {
        Markdown page = new Markdown();
        page.heading(1, "Layers");
        page.paragraph("<!-- Made from the catalogue by: " + GeneratedDocsTest.COMMAND + " -->");
        page.paragraph(
                "Names, parameters, defaults, initialisation and numbers are PyTorch's. What goes in is inferred and"
                        + " never asked for. Shapes\nare those of one sample; axis numbers count the batch as 0. In a project file a"
                        + " node is\n`{\"id\": \"conv1\", \"type\": \"conv2d\", \"params\": {\"out_channels\": 6, \"kernel_size\": 5}}`.");
        Map<String, LayerCase> examples =
                LayerCase.all().stream().collect(Collectors.toMap(LayerCase::type, it -> it, LayersPage::plainer));
        for (LayerGroup group : LayerGroup.values()) {
            List<Layer> layers = Catalogue.load().layers().stream()
                    .filter(layer -> layer.info().group() == group)
                    .toList();
            if (!layers.isEmpty()) {
                page.heading(2, name(group));
                layers.forEach(layer -> layer(
                        page,
                        layer,
                        Optional.ofNullable(examples.get(layer.info().type()))));
            }
        }
        return page.toString();
    }

    private static LayerCase plainer(LayerCase one, LayerCase other) {
        return one.params().raw().size() <= other.params().raw().size() ? one : other;
    }

    private static String name(LayerGroup group) {
        String words = group.name().toLowerCase(Locale.ROOT).replace("_", " and ");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void layer(Markdown page, Layer layer, Optional<LayerCase> example) {
        LayerInfo info = layer.info();
        page.heading(3, info.name());
        page.paragraph(code(info.type()) + (info.pytorch().isEmpty() ? "" : " · " + code(info.pytorch())));
        page.paragraph(info.help());
        if (!info.formula().isEmpty()) {
            page.paragraph("    " + info.formula());
        }
        if (!info.schema().params().isEmpty()) {
            page.columns("parameter", "type", "range", "default", "what it does");
            info.schema().params().forEach(param -> parameter(page, param));
            page.line("");
        }
        example.filter(it -> info.outputs() > 0).ifPresent(it -> example(page, it));
    }

    private static void parameter(Markdown page, Param<?> param) {
        page.row(
                code(param.key()),
                ParamKinds.type(param),
                ParamKinds.range(param),
                ParamKinds.fallback(param),
                param.help());
    }

    private static void example(Markdown page, LayerCase layerCase) {
        NodeReport node = Trial.report(layerCase).node(LayerCase.NODE).orElseThrow();
        Explanation why = Explanation.of(
                node.layer().orElseThrow(), new Site("it", node.node().params(), node.inputs()));
        if (why.shape().stream().allMatch(Working::isKept) && why.parameters().isEmpty()) {
            return;
        }
        String in = node.inputs().stream().map(TensorShape::toString).collect(Collectors.joining(" and "));
        String params = layerCase.params().raw().entrySet().stream()
                .map(param -> code(param.getKey() + " = " + param.getValue()))
                .collect(Collectors.joining(", "));
        page.paragraph("For example, " + in + (params.isEmpty() ? "" : " with " + params) + ":");
        Stream.of(why.shapeLines().stream(), why.parameterLine().stream(), why.multiplyAddLine().stream())
                .flatMap(lines -> lines)
                .map(Line::text)
                .forEach(line -> page.line("    " + ENGLISH.render(line)));
        page.line("");
    }
}
