package org.netkiln.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Position;
import org.netkiln.text.Text;

/** Puts nodes elsewhere on the canvas. */
public record MoveNodes(Map<String, Position> positions) implements Edit {
    public MoveNodes {
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    }

    @Override
    public Network applyTo(Network network) {
        List<Node> nodes = network.nodes().stream().map(this::moved).toList();
        return network.withNodes(nodes);
    }

    private Node moved(Node node) {
        Position position = positions.get(node.id());
        return position == null ? node : node.at(position);
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
