package org.netkiln.edit;

import java.util.List;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/** Several edits, one after the other, as one. */
public record Composite(Text label, List<Edit> edits) implements Edit {
    public Composite {
        edits = List.copyOf(edits);
    }

    @Override
    public Network applyTo(Network network) {
        Network changed = network;
        for (Edit edit : edits) {
            changed = edit.applyTo(changed);
        }
        return changed;
    }
}
