package org.netkiln.interact;

import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/** Why deeds cannot be done. */
final class Refusals {
    private Refusals() {}

    /** Empty if it can be done. */
    static Optional<Text> of(Deed deed, Context context) {
        Selection selection = context.selection();
        return switch (deed) {
            case DELETE, DELETE_WITHOUT_RECONNECTING ->
                unless(!selection.isEmpty(), Text.of("interact.nothing-selected"));
            case DUPLICATE -> unless(!selection.placed().isEmpty(), Text.of("interact.nothing-selected"));
            case RENAME -> unless(Focus.of(context).isPresent(), Text.of("interact.nothing-selected"));
            case GROUP -> unless(!selection.nodes().isEmpty(), Text.of("interact.no-node-selected"));
            case UNGROUP, FOLD, ENTER_GROUP ->
                unless(!Grouping.selected(context).isEmpty(), Text.of("interact.no-group-selected"));
            case TAKE_OUT_OF_GROUP ->
                unless(!Grouping.removable(context).isEmpty(), Text.of("interact.not-in-a-group"));
            case LEAVE_GROUP -> unless(context.scene().scope().isPresent(), Text.of("interact.in-no-group"));
            case ALIGN_LEFT, ALIGN_CENTRE, ALIGN_RIGHT, ALIGN_TOP, ALIGN_MIDDLE, ALIGN_BOTTOM ->
                unless(alignable(context) >= 2, Text.of("interact.two-to-align"));
            case DISTRIBUTE_ACROSS, DISTRIBUTE_DOWN ->
                unless(alignable(context) >= 3, Text.of("interact.three-to-distribute"));
            case SELECT_ALL, FIT -> unless(!isEmpty(context.network()), Text.of("interact.nothing-there"));
            default -> Optional.empty();
        };
    }

    private static int alignable(Context context) {
        return Placed.boxes(context, context.selection().placed()).size();
    }

    private static boolean isEmpty(Network network) {
        return network.nodes().isEmpty() && network.notes().isEmpty();
    }

    private static Optional<Text> unless(boolean possible, Text whyNot) {
        return possible ? Optional.empty() : Optional.of(whyNot);
    }
}
