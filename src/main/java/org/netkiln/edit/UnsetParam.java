package org.netkiln.edit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/** Takes one parameter of some nodes away, so that its default holds. */
public record UnsetParam(Set<String> nodes, String param) implements Edit {
    public UnsetParam {
        nodes = Collections.unmodifiableSet(new LinkedHashSet<>(nodes));
    }

    @Override
    public Network applyTo(Network network) {
        Network changed = network;
        for (String id : nodes) {
            changed = changed.with(id, node -> node.withParams(node.params().without(param)));
        }
        return changed;
    }

    @Override
    public Text label() {
        return Text.of("edit.unset-param", Names.of(nodes), param);
    }
}
