package org.netkiln.edit;

import java.util.List;
import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.text.Text;

/**
 * Gives a note another size, and another place if its left or upper side was dragged.
 *
 * @param width in canvas units; less than one counts as one, as for {@code height}
 */
public record ResizeNote(String note, Position at, double width, double height) implements Edit {
    @Override
    public Network applyTo(Network network) {
        return network.withNotes(network.notes().values().stream()
                .map(old -> old.id().equals(note) ? old.at(at).sized(Math.max(1, width), Math.max(1, height)) : old)
                .toList());
    }

    @Override
    public Text label() {
        return Text.of("edit.resize-note");
    }

    @Override
    public Optional<Object> mergeKey() {
        return Optional.of(List.of("resize note", note));
    }
}
