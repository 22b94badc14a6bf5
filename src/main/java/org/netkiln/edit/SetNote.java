package org.netkiln.edit;

import java.util.List;
import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/** Writes something else on a note. */
public record SetNote(String note, String text) implements Edit {
    @Override
    public Network applyTo(Network network) {
        return network.withNotes(network.notes().values().stream()
                .map(old -> old.id().equals(note) ? old.withText(text) : old)
                .toList());
    }

    @Override
    public Text label() {
        return Text.of("edit.set-note");
    }

    @Override
    public Optional<Object> mergeKey() {
        return Optional.of(List.of("note", note));
    }
}
