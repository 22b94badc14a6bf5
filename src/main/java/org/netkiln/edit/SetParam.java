package org.netkiln.edit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/**
 * Sets one parameter of some nodes.
 *
 * @param value raw, as in the project file
 */
public record SetParam(Set<String> nodes, String param, Object value) implements Edit {
    public SetParam {
        nodes = Collections.unmodifiableSet(new LinkedHashSet<>(nodes));
    }

    @Override
    public Network applyTo(Network network) {
        Network changed = network;
        for (String id : nodes) {
            changed = changed.with(id, node -> node.withParams(node.params().with(param, value)));
        }
        return changed;
    }

    @Override
    public Text label() {
        return Text.of("edit.set-param", Names.of(nodes), param, String.valueOf(value));
    }

    @Override
    public Optional<Object> mergeKey() {
        return Optional.of(List.of(nodes, param));
    }
}
