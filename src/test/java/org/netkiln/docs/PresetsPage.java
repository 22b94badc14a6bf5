package org.netkiln.docs;

import static org.netkiln.docs.Markdown.code;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.netkiln.check.Checker;
import org.netkiln.check.NodeReport;
import org.netkiln.check.Report;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerInfo;
import org.netkiln.project.Preset;
import org.netkiln.project.Presets;
import org.netkiln.tensor.TensorShape;

/** {@code docs/presets.md}. */
final class PresetsPage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PresetsPage() {}

    static String text() throws JsonProcessingException {
        Markdown page = new Markdown();
        page.heading(1, "Presets");
        page.paragraph("<!-- Made from the presets by: " + GeneratedDocsTest.COMMAND + " -->");
        page.paragraph("Projects that ship. `netkiln train NAME` trains one; the start page opens it. Shapes and"
                + " multiply-adds are those of one sample.");
        for (Preset preset : Presets.load().list()) {
            preset(page, preset);
        }
        return page.toString();
    }

    private static void preset(Markdown page, Preset preset) throws JsonProcessingException {
        page.heading(2, preset.project().name());
        page.paragraph(code(preset.id()));
        page.paragraph(preset.project().description());
        Report report = new Checker(Catalogue.load()).check(preset.project().network());
        page.columns("node", "layer", "", "output shape", "parameters", "multiply-adds");
        report.inOrder().forEach(node -> node(page, node));
        page.row("", "", "", "", count(report.parameters()), count(report.multiplyAdds()));
        page.line("");
        page.columns("training", "");
        for (Map.Entry<String, Object> setting : preset.project().training().entrySet()) {
            page.row(code(setting.getKey()), code(JSON.writeValueAsString(setting.getValue())));
        }
        page.line("");
    }

    private static void node(Markdown page, NodeReport node) {
        LayerInfo info = node.layer().map(Layer::info).orElseThrow();
        page.row(
                code(node.node().id()),
                info.name(),
                info.headline(node.node().params()),
                node.outputs().stream().map(TensorShape::toString).collect(Collectors.joining(" ")),
                count(node.parameters()),
                count(node.multiplyAdds()));
    }

    private static String count(long number) {
        return number == 0 ? "" : String.format(Locale.ROOT, "%,d", number);
    }
}
