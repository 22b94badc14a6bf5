package org.netkiln.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.text.Text;

/**
 * Puts nodes, folded groups and notes elsewhere on the canvas. What lies in a group moves with its card.
 *
 * @param positions by id of the node, group or note
 */
public record MoveNodes(Map<String, Position> positions) implements Edit {
    public MoveNodes {
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    }

    @Override
    public Network applyTo(Network network) {
        return Places.moved(network, positions);
    }

    @Override
    public Text label() {
        return Text.of("edit.move", Names.of(positions.keySet()));
    }

    @Override
    public Optional<Object> mergeKey() {
        return Optional.of(List.of("move", positions.keySet()));
    }
}
