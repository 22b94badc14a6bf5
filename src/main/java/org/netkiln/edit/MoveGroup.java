package org.netkiln.edit;

import java.util.List;
import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/**
 * Shifts a group: its card, and all that lies in it.
 *
 * @param dx canvas units to the right
 * @param dy canvas units down
 */
public record MoveGroup(String group, double dx, double dy) implements Edit {
    @Override
    public Network applyTo(Network network) {
        return Places.moved(network, Places.shifted(network, group, dx, dy));
    }

    @Override
    public Text label() {
        return Text.of("edit.move", group);
    }

    @Override
    public Optional<Object> mergeKey() {
        return Optional.of(List.of("move group", group));
    }
}
