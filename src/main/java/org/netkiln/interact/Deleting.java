package org.netkiln.interact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netkiln.edit.Composite;
import org.netkiln.edit.Disconnect;
import org.netkiln.edit.Edit;
import org.netkiln.edit.RemoveNodes;
import org.netkiln.graph.Wire;
import org.netkiln.text.Text;

/** Taking away what is selected. */
final class Deleting {
    private Deleting() {}

    static Turn of(Context context, boolean reconnect) {
        Selection selection = context.selection();
        List<Edit> edits = new ArrayList<>();
        for (Wire wire : selection.wires()) {
            edits.add(new Disconnect(wire));
        }
        Optional<Edit> nodes = Optional.of(selection.placed())
                .filter(ids -> !ids.isEmpty())
                .map(ids -> new RemoveNodes(ids, reconnect));
        nodes.ifPresent(edits::add);
        Text label = nodes.map(Edit::label).orElse(Text.of("interact.remove-wires", edits.size()));
        Edit edit = edits.size() == 1 ? edits.get(0) : new Composite(label, edits);
        return Deeds.apply(edit, Selection.NONE.focus(left(context)));
    }

    /** Where the keyboard goes: to what comes before in reading order, or else after. */
    private static Optional<String> left(Context context) {
        Optional<String> focus = Focus.of(context);
        Set<String> gone = context.selection().placed();
        if (focus.filter(gone::contains).isEmpty()) {
            return focus;
        }
        List<String> order = ReadingOrder.of(Placed.all(context.scene()));
        int at = order.indexOf(focus.get());
        for (int before = at - 1; before >= 0; before--) {
            if (!gone.contains(order.get(before))) {
                return Optional.of(order.get(before));
            }
        }
        return order.stream().filter(id -> !gone.contains(id)).findFirst();
    }
}
