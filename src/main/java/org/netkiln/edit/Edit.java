package org.netkiln.edit;

import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/** One change to a network. Whatever it names that is not there, it leaves alone; any edit may be applied to any network. */
public sealed interface Edit
        permits AddNode,
                RemoveNodes,
                Connect,
                Disconnect,
                SetParam,
                UnsetParam,
                SetType,
                Rename,
                MoveNodes,
                InsertOnWire,
                Paste,
                GroupNodes,
                Ungroup,
                Regroup,
                RenameGroup,
                FoldGroup,
                SetRepeat,
                MoveGroup,
                AddNote,
                SetNote,
                ResizeNote,
                RemoveNotes,
                Composite {
    Network applyTo(Network network);

    /** What it does, as a command, for the undo menu: "Add conv1". */
    Text label();

    /** Edits in a row with the same key are undone in one; empty if this edit stands for itself. */
    default Optional<Object> mergeKey() {
        return Optional.empty();
    }
}
