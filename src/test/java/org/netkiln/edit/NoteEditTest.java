package org.netkiln.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Note;
import org.netkiln.graph.Position;

class NoteEditTest {
    private static final Note NOTE = Note.of("note1", "Why?", new Position(10, 20));
    private static final Network NOTED = new AddNote(NOTE).applyTo(Network.empty());

    @Test
    void aSecondNoteGetsAFreeId() {
        assertThat(new AddNote(NOTE).applyTo(NOTED).notes()).containsOnlyKeys("note1", "note2");
    }

    @Test
    void theWordsOfANoteChange() {
        assertThat(new SetNote("note1", "Because.").applyTo(NOTED).note("note1"))
                .contains(NOTE.withText("Because."));
    }

    @Test
    void writingInARowIsOneStep() {
        assertThat(new SetNote("note1", "B").mergeKey()).isEqualTo(new SetNote("note1", "Be").mergeKey());
    }

    @Test
    void aNoteMovesLikeANode() {
        Network moved = new MoveNodes(Map.of("note1", new Position(1, 2))).applyTo(NOTED);

        assertThat(moved.note("note1")).contains(NOTE.at(new Position(1, 2)));
    }

    @Test
    void aNoteIsNeverWithoutASize() {
        assertThat(new ResizeNote("note1", new Position(0, 0), 300, -5)
                        .applyTo(NOTED)
                        .note("note1"))
                .contains(new Note("note1", "Why?", new Position(0, 0), 300, 1));
    }

    @Test
    void removingNotesLeavesNodes() {
        Network both = NOTED.with(Node.of("a", "same"));

        assertThat(new RemoveNotes(Set.of("note1", "a")).applyTo(both))
                .isEqualTo(Network.empty().with(Node.of("a", "same")));
    }

    @Test
    void notesAreCopied() {
        Paste paste = Paste.duplicate(NOTED, Set.of("note1"), new Position(5, 5));

        assertThat(paste.applyTo(NOTED).note("note2"))
                .contains(NOTE.withId("note2").at(new Position(15, 25)));
    }
}
