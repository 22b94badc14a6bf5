package org.netkiln.edit;

import org.netkiln.graph.Network;
import org.netkiln.graph.Wire;
import org.netkiln.text.Text;

/** Takes a wire away. */
public record Disconnect(Wire wire) implements Edit {
    @Override
    public Network applyTo(Network network) {
        return network.without(wire);
    }

    @Override
    public Text label() {
        return Text.of("edit.disconnect", wire.from().toString(), wire.to().toString());
    }
}
