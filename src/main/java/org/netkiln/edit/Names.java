package org.netkiln.edit;

import java.util.Set;
import org.netkiln.text.Text;

/** Names nodes in a label: one by its id, several by their number. */
final class Names {
    private Names() {}

    static Text of(Set<String> nodes) {
        return nodes.size() == 1 ? Text.literal(nodes.iterator().next()) : Text.of("edit.nodes", nodes.size());
    }
}
