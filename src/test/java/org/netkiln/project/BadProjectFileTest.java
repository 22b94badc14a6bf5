package org.netkiln.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netkiln.graph.Network;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.text.Messages;

class BadProjectFileTest {
    private static final String SOUND =
            """
            {
              "netkiln": 1,
              "name": "x",
              "nodes": [
                {"id": "a", "type": "input"},
                {"id": "b", "type": "output"}
              ],
              "wires": [
                ["a", "b"]
              ]
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void namesAFileThatIsMissing() {
        Path file = folder.resolve("none.json");

        assertThat(words(ProjectFile.read(file))).containsExactly(file + " does not exist");
    }

    @Test
    void namesADirectory() {
        assertThat(words(ProjectFile.read(folder))).containsExactly(folder + " is a directory, not a file");
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertThat(read("")).containsExactly("f: the file is empty");
        assertThat(read(" \n ")).containsExactly("f: the file is empty");
    }

    @Test
    void saysWhereATruncatedFileEnds() {
        assertThat(read(SOUND.substring(0, 70)))
                .containsExactly("f, line 5, column 25: the file ends too early: it was cut off");
    }

    @Test
    void everyTruncationIsOneProblem() {
        for (int length = 0; length < SOUND.length() - 2; length++) {
            assertThat(read(SOUND.substring(0, length))).hasSize(1);
        }
    }

    @Test
    void saysWhereItIsNotJson() {
        assertThat(read("{\n  \"netkiln\": 1,\n  nodes: []\n}"))
                .singleElement()
                .asString()
                .startsWith("f, line 3, column 3: this is not JSON: Unexpected character ('n'");
    }

    @Test
    void saysWhatTheRulesAreAndNotHowToChangeTheProgram() {
        assertThat(read("{\"netkiln\": Infinity}"))
                .containsExactly("f, line 1, column 21: this is not JSON: Non-standard token 'Infinity'");
    }

    @Test
    void saysThatAKeyIsThereTwice() {
        assertThat(read("{\"netkiln\": 1, \"nodes\": [], \"nodes\": []}"))
                .containsExactly("f, line 1, column 36: this is not JSON: Duplicate field 'nodes'");
    }

    @Test
    void refusesWhatFollowsTheProject() {
        assertThat(read(SOUND + "{}")).containsExactly("f, line 12, column 1: the project has ended, but more follows");
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G'};

        assertThat(words(ProjectFile.parse("f", picture)))
                .containsExactly("f: this is not JSON: it is not text in UTF-8");
    }

    @Test
    void refusesJsonThatIsNestedBeyondReason() {
        assertThat(read("[".repeat(100_000))).singleElement().asString().contains("this is not JSON");
    }

    @Test
    void countsColumnsInCharacters() {
        assertThat(read("{\"name\": \"网络\", \"nodes\": 3}"))
                .containsExactly("f, line 1, column 25: nodes should be a list, but is a number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            []                       | f: the file should be an object, but is a list
            null                     | f: the file should be an object, but is null
            {}                       | f: this is no project: it has no list of nodes
            {"netkiln": "1"}         | f, line 1, column 13: the version, netkiln, should be a whole number, but is 1
            {"netkiln": -1}          | f, line 1, column 13: the version, netkiln, should be a whole number, but is -1
            {"netkiln": 1.5}         | f, line 1, column 13: the version, netkiln, should be a whole number, but is 1.5
            {"netkiln": 7}           | f, line 1, column 13: this is a project of version 7, but this program reads up to version 1: a newer one is needed
            {"nodes": {}}            | f, line 1, column 11: nodes should be a list, but is an object
            {"nodes": [], "name": 1} | f, line 1, column 23: name should be text, but is a number
            {"nodes": [], "wires":1} | f, line 1, column 23: wires should be a list, but is a number
            {"nodes": [], "training":[]} | f, line 1, column 26: training should be an object, but is a list
            """)
    void saysWhatIsWrongWithTheWhole(String content, String message) {
        assertThat(read(content)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "a"                                      | f, line 1, column 12: a node should be an object, but is text
            {}                                       | f, line 1, column 12: this node has no id
            {"id": ""}                               | f, line 1, column 12: this node has no id
            {"id": 3}                                | f, line 1, column 19: id should be text, but is a number
            {"id": "a"}                              | f, line 1, column 12: node a has no type
            {"id": "a", "type": true}                | f, line 1, column 32: type should be text, but is true or false
            {"id": "a", "type": "t", "params": []}   | f, line 1, column 47: params should be an object, but is a list
            {"id": "a", "type": "t", "at": [1]}      | f, line 1, column 43: a position is a list of two numbers
            {"id": "a", "type": "t", "at": [1, "x"]} | f, line 1, column 43: a position is a list of two numbers
            """)
    void saysWhatIsWrongWithANode(String node, String message) {
        assertThat(read("{\"nodes\": [" + node + "]}")).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "a"             | f, line 1, column 25: a wire is a list of two ends: ["from", "to"]
            ["a"]           | f, line 1, column 25: a wire is a list of two ends: ["from", "to"]
            ["a", "b", "c"] | f, line 1, column 25: a wire is a list of two ends: ["from", "to"]
            ["a", 1]        | f, line 1, column 31: a wire's end should be text, but is a number
            ["a", "add1:x"] | f, line 1, column 31: "add1:x" is no end of a wire: it is a node's id, or id:number for a port other than 0
            ["", "a"]       | f, line 1, column 26: "" is no end of a wire: it is a node's id, or id:number for a port other than 0
            """)
    void saysWhatIsWrongWithAWire(String wire, String message) {
        assertThat(read("{\"nodes\": [], \"wires\": [" + wire + "]}")).containsExactly(message);
    }

    @Test
    void namesBothPlacesOfAnIdThatIsThereTwice() {
        assertThat(read(SOUND.replace("\"b\", \"type\"", "\"a\", \"type\"")))
                .containsExactly("f, line 6, column 5: there is a node a already, at f, line 5, column 5");
    }

    @Test
    void warnsOfAWireThatIsThereTwice() {
        Result<Project> result = ProjectFile.parse(
                "f",
                SOUND.replace("[\"a\", \"b\"]", "[\"a\", \"b\"], [\"a\", \"b\"]")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(result.isOk()).isTrue();
        assertThat(words(result)).containsExactly("f, line 9, column 17: this wire is there twice; it counts once");
    }

    @Test
    void neverOverwritesAFileThatIsDamaged() throws IOException {
        Path file = folder.resolve("damaged.json");
        String damaged = SOUND.substring(0, 70);
        Files.writeString(file, damaged);

        assertThat(words(ProjectFile.write(file, Project.of("new", Network.empty())).stream()
                        .toList()))
                .containsExactly(file + ": this is no project that can be read, so it is not overwritten: " + file
                        + ", line 5, column 25: the file ends too early: it was cut off");
        assertThat(file).hasContent(damaged);
    }

    @Test
    void neverOverwritesAFileOfANewerVersion() throws IOException {
        Path file = folder.resolve("newer.json");
        Files.writeString(file, "{\"netkiln\": 2}");

        assertThat(ProjectFile.write(file, Project.of("new", Network.empty()))).isPresent();
        assertThat(file).hasContent("{\"netkiln\": 2}");
    }

    @Test
    void namesADirectoryThatCannotBeWrittenTo() {
        Path file = folder.resolve("none").resolve("x.json");

        assertThat(words(ProjectFile.write(file, Project.of("new", Network.empty())).stream()
                        .toList()))
                .containsExactly(file + " cannot be written: its directory does not exist");
    }

    private static List<String> read(String content) {
        return words(ProjectFile.parse("f", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> words(Result<Project> result) {
        return words(result.problems());
    }

    private static List<String> words(List<Problem> problems) {
        Messages messages = new Messages(Locale.ENGLISH);
        return problems.stream()
                .map(problem -> messages.render(problem.message()))
                .toList();
    }
}
