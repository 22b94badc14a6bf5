package org.netkiln.edit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/** Takes notes away. */
public record RemoveNotes(Set<String> notes) implements Edit {
    public RemoveNotes {
        notes = Collections.unmodifiableSet(new LinkedHashSet<>(notes));
    }

    @Override
    public Network applyTo(Network network) {
        Set<String> there = new LinkedHashSet<>(notes);
        there.retainAll(network.notes().keySet());
        return network.without(there);
    }

    @Override
    public Text label() {
        return Text.of("edit.remove-notes", notes.size());
    }
}
