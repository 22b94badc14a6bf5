package org.netkiln.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Network;
import org.netkiln.graph.Note;
import org.netkiln.text.Text;

/**
 * Adds a note; under another id if its own is taken or no id.
 *
 * @param group in which it lies; empty for none
 */
public record AddNote(Note note, Optional<String> group) implements Edit {
    public AddNote(Note note) {
        this(note, Optional.empty());
    }

    /** The id that the note gets in this network. */
    public String idIn(Network network) {
        return network.freeId(Relabel.within(group.flatMap(network::group), note.id()));
    }

    @Override
    public Network applyTo(Network network) {
        String id = idIn(network);
        List<Note> notes = new ArrayList<>(network.notes().values());
        notes.add(note.withId(id));
        Network added = network.withNotes(notes);
        Optional<String> home = group.filter(network.groups()::containsKey);
        return home.isPresent() ? added.placed(Set.of(id), home) : added;
    }

    @Override
    public Text label() {
        return Text.of("edit.add-note");
    }
}
