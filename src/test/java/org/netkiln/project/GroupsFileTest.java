package org.netkiln.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Note;
import org.netkiln.graph.Position;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.text.Messages;

/** Groups and notes in the project file. */
class GroupsFileTest {
    private static final String LAID_OUT =
            """
            {
              "netkiln": 1,
              "name": "x",
              "nodes": [
                {"id": "block1.a", "type": "relu", "params": {}},
                {"id": "block1.inner.b", "type": "relu", "params": {}}
              ],
              "wires": [],
              "groups": [
                {"id": "block1", "members": ["block1.a", "block1.inner", "block1.why"], "repeat": 3, "at": [8, 16]},
                {"id": "block1.inner", "members": ["block1.inner.b"], "folded": true, "colour": "red"}
              ],
              "notes": [
                {"id": "block1.why", "text": "Twice\\nas deep", "at": [0, 0.5], "size": [200, 96], "pinned": true}
              ],
              "training": {}
            }
            """;

    @Test
    void groupsAndNotesAreReadAsTheyStand() {
        Network network = read(LAID_OUT).get().network();

        assertThat(network.group("block1"))
                .contains(Group.of("block1", List.of("block1.a", "block1.inner", "block1.why"))
                        .withRepeat(3)
                        .at(new Position(8, 16)));
        assertThat(network.group("block1.inner").orElseThrow().folded()).isTrue();
        assertThat(network.note("block1.why").orElseThrow())
                .extracting(Note::text, Note::at)
                .containsExactly("Twice\nas deep", new Position(0, 0.5));
    }

    @Test
    void groupsAndNotesAreWrittenAsTheyWereRead() {
        assertThat(ProjectFile.text(read(LAID_OUT).get())).isEqualTo(LAID_OUT);
    }

    @Test
    void aNoteByHandNeedsNothingButItsText() {
        assertThat(read("{'nodes': [{'id': 'note1', 'type': 'relu'}], 'notes': [{'text': 'Hi'}]}")
                        .get()
                        .network()
                        .notes()
                        .values())
                .containsExactly(Note.of("note2", "Hi", new Position(0, 0)));
    }

    @Test
    void aGroupDoesWithoutWhatIsNotThere() {
        Result<Project> read = read(with("{'id': 'g', 'members': ['a', 'x']}"));

        assertThat(read.get().network().groups().values()).containsExactly(Group.of("g", List.of("a")));
        assertThat(words(read)).containsExactly("f: group g names x, which is not there; it goes without");
    }

    @Test
    void nothingLiesInTwoGroups() {
        Result<Project> read = read(with("{'id': 'g', 'members': ['a']}, {'id': 'h', 'members': ['a', 'b']}"));

        assertThat(read.get().network().groups().values())
                .containsExactly(Group.of("g", List.of("a")), Group.of("h", List.of("b")));
        assertThat(words(read)).containsExactly("f: a cannot lie in group h as well; it lies elsewhere already");
    }

    @Test
    void noGroupLiesInItself() {
        Result<Project> read = read(with("{'id': 'g', 'members': ['h', 'a']}, {'id': 'h', 'members': ['g', 'b']}"));

        assertThat(read.get().network().groups().values())
                .containsExactly(Group.of("g", List.of("h", "a")), Group.of("h", List.of("b")));
        assertThat(words(read)).containsExactly("f: g cannot lie in group h as well; it lies elsewhere already");
    }

    @Test
    void aGroupInWhichNothingLiesIsNone() {
        Result<Project> read = read(with("{'id': 'g', 'members': ['h']}, {'id': 'h', 'members': []}"));

        assertThat(read.get().network().groups()).isEmpty();
        assertThat(words(read))
                .containsExactly(
                        "f: nothing lies in group h; it is left out", "f: nothing lies in group g; it is left out");
    }

    @Test
    void refusesWhatCannotBeAGroupOrANote() {
        assertThat(words(read(with("{'members': ['a']}")))).containsExactly("f: this group has no id");
        assertThat(words(read(with("{'id': 'a', 'members': ['b']}"))))
                .containsExactly("f: there is a node a already, at f");
        assertThat(words(read(with("{'id': 'g', 'members': [1]}"))))
                .containsExactly("f: a member of a group should be text, but is a number");
        assertThat(words(read(with("{'id': 'g', 'members': ['a'], 'repeat': 0}"))))
                .containsExactly("f: repeat should be a whole number of at least 1, but is 0");
        assertThat(words(read(with("{'id': 'g', 'members': ['a'], 'folded': 1}"))))
                .containsExactly("f: folded should be true or false, but is a number");
        assertThat(words(read("{'nodes': [], 'notes': [{'size': [0, 1]}]}")))
                .containsExactly("f: a size is a list of two numbers above 0");
    }

    private static String with(String groups) {
        return "{'nodes': [{'id': 'a', 'type': 'relu'}, {'id': 'b', 'type': 'relu'}], 'groups': [" + groups + "]}";
    }

    private static Result<Project> read(String text) {
        return ProjectFile.parse("f", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** Without line and column, of which other tests speak. */
    private static List<String> words(Result<Project> read) {
        return read.problems().stream()
                .map(Problem::message)
                .map(new Messages(Locale.ENGLISH)::render)
                .map(words -> words.replaceAll(", line \\d+, column \\d+", ""))
                .toList();
    }
}
