package org.netkiln.edit;

import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.text.Text;

/** Draws a group as one card, where its top left corner was, or as what lies in it. */
public record FoldGroup(String group, boolean fold) implements Edit {
    @Override
    public Network applyTo(Network network) {
        Position corner = fold ? Places.corner(network, group).orElse(null) : null;
        return Groups.change(network, group, found -> {
            Group folded = found.folded(fold);
            return corner == null || found.folded() == fold ? folded : folded.at(corner);
        });
    }

    @Override
    public Text label() {
        return fold ? Text.of("edit.fold", group) : Text.of("edit.unfold", group);
    }
}
