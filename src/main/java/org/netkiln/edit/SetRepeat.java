package org.netkiln.edit;

import java.util.List;
import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/** Sets how many copies of a group there are in a chain; less than one counts as one. */
public record SetRepeat(String group, int repeat) implements Edit {
    @Override
    public Network applyTo(Network network) {
        return Groups.change(network, group, found -> found.withRepeat(Math.max(1, repeat)));
    }

    @Override
    public Text label() {
        return Text.of("edit.repeat", group, repeat);
    }

    @Override
    public Optional<Object> mergeKey() {
        return Optional.of(List.of("repeat", group));
    }
}
