package org.netkiln.interact;

import java.util.Optional;
import org.netkiln.edit.Edit;
import org.netkiln.layout.Point;
import org.netkiln.text.Text;

/** Something that is to be done to the document or the window: the canvas asks, others do. */
public sealed interface Effect {
    /** Applies an edit to the document. A gesture asks for one at most. */
    record Apply(Edit edit) implements Effect {}

    /** Ends a row of edits that are undone in one. */
    record Seal() implements Effect {}

    record Select(Selection selection) implements Effect {}

    /** Shows another part of the canvas. @param smooth whether to glide there */
    record Look(Viewport viewport, boolean smooth) implements Effect {}

    /**
     * Opens the search menu; the answer is {@link Input.Chosen} or {@link Input.Cancel}. It closes when the tool is idle
     * again.
     */
    record OpenMenu(Spot spot) implements Effect {}

    /** Opens the menu of what can be done with what is selected. */
    record OpenContextMenu(Point at) implements Effect {}

    /** Puts the keyboard into the inspector's first field. */
    record Inspect() implements Effect {}

    /** Lets the name of a node or group be edited in its place. */
    record EditName(String id) implements Effect {}

    /** Lets the words of a note be edited in their place. */
    record EditNote(String note) implements Effect {}

    /** Shows the inside of a group. */
    record Enter(String group) implements Effect {}

    /** Shows what lies around the group whose inside is shown. @param to the group around it; empty for the whole network */
    record Leave(Optional<String> to) implements Effect {}

    /** Moves the keyboard on to what follows the canvas in the window, or precedes it. */
    record Traverse(boolean forward) implements Effect {}

    /** Says for a moment why something was not done. */
    record ShowWhyNot(Text text) implements Effect {}
}
