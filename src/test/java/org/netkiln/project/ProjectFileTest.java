package org.netkiln.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.param.ParamValues;

class ProjectFileTest {
    private static final String LAID_OUT =
            """
            {
              "netkiln": 1,
              "name": "Zwölf \\"Kacheln\\" 网络",
              "nodes": [
                {"id": "skip", "type": "input", "params": {"shape": [1, 28, 28]}, "at": [40, 120.5]},
                {"id": "add1", "type": "a layer of tomorrow", "params": {"x": null}, "note": {"by": "me"}}
              ],
              "wires": [
                ["skip", "add1"],
                ["skip", "add1:1"]
              ],
              "training": {
                "lr": 1e-3,
                "decay": 0.10,
                "large": 123456789012345678901234567890,
                "schedule": null,
                "mystery": [true, {"deep": []}]
              },
              "view": {
                "zoom": 1.0
              },
              "tags": ["a", "b"]
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void writesALineForEachNodeWireAndSetting() {
        Network network = Network.of(
                List.of(
                        Node.of("a", "input", ParamValues.of("shape", List.of(1, 28, 28)))
                                .at(new Position(40, 120)),
                        Node.of("b", "relu")),
                List.of(Wire.of("a", "b"), new Wire(PortRef.of("a"), new PortRef("b", 1))));

        assertThat(ProjectFile.text(
                        Project.of("Two nodes", network).withTraining(Map.of("optimizer", Map.of("lr", 0.001)))))
                .isEqualTo(
                        """
                        {
                          "netkiln": 1,
                          "name": "Two nodes",
                          "nodes": [
                            {"id": "a", "type": "input", "params": {"shape": [1, 28, 28]}, "at": [40, 120]},
                            {"id": "b", "type": "relu", "params": {}}
                          ],
                          "wires": [
                            ["a", "b"],
                            ["a", "b:1"]
                          ],
                          "training": {
                            "optimizer": {"lr": 0.001}
                          }
                        }
                        """);
    }

    @Test
    void keepsUnknownFieldsNullsAndTheFormOfNumbers() {
        assertThat(ProjectFile.text(parse(LAID_OUT))).isEqualTo(LAID_OUT);
    }

    @Test
    void readsNumbersWhateverTheirForm() {
        Project project = parse(LAID_OUT);

        assertThat(((Number) project.training().get("lr")).doubleValue()).isEqualTo(0.001);
        assertThat(project.training().get("large")).asString().isEqualTo("123456789012345678901234567890");
        assertThat(project.network().node("skip").orElseThrow().params().raw().get("shape"))
                .isEqualTo(List.of(1, 28, 28));
    }

    @Test
    void bringsAnyLayoutIntoItsOwn() {
        String compact = LAID_OUT.replace("\n", "").replace("\\u00f6", "ö");

        assertThat(ProjectFile.text(parse(compact))).isEqualTo(LAID_OUT);
    }

    @Test
    void takesAFileWithoutAVersionForTheFirst() {
        Project project = parse("{\"nodes\": [{\"id\": \"a\", \"type\": \"relu\"}]}");

        assertThat(project).isEqualTo(Project.of("", Network.empty().with(Node.of("a", "relu"))));
        assertThat(ProjectFile.text(project)).contains("\"netkiln\": 1");
    }

    @Test
    void readsWhatAWindowsEditorSaved() {
        assertThat(parse("\uFEFF" + LAID_OUT.replace("\n", "\r\n"))).isEqualTo(parse(LAID_OUT));
    }

    @Test
    void keepsAnIdThatIsNone() {
        Network network =
                Network.of(List.of(Node.of("a:1", "relu"), Node.of("b", "relu")), List.of(Wire.of("a:1", "b")));

        assertThat(parse(ProjectFile.text(Project.of("", network))).network()).isEqualTo(network);
    }

    @Test
    void replacesAFileThatIsThere() throws IOException {
        Path file = folder.resolve("x.netkiln.json");
        Files.writeString(file, LAID_OUT);
        Project after = Project.of("after", Network.empty());

        assertThat(ProjectFile.write(file, after)).isEmpty();
        assertThat(ProjectFile.read(file).get()).isEqualTo(after);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    private static Project parse(String content) {
        return ProjectFile.parse("f", content.getBytes(StandardCharsets.UTF_8)).get();
    }
}
