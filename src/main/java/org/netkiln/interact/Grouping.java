package org.netkiln.interact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netkiln.edit.Composite;
import org.netkiln.edit.Edit;
import org.netkiln.edit.FoldGroup;
import org.netkiln.edit.GroupNodes;
import org.netkiln.edit.Regroup;
import org.netkiln.edit.Ungroup;
import org.netkiln.graph.Network;
import org.netkiln.layout.Box;
import org.netkiln.layout.Grid;

/** Making, dissolving, folding and opening groups. */
final class Grouping {
    private static final String NAME = "block1";

    private Grouping() {}

    /** Groups that are selected; if none is, the innermost one that is to be seen around the node where the keyboard is. */
    static Set<String> selected(Context context) {
        Network network = context.network();
        Set<String> groups = new LinkedHashSet<>(context.selection().nodes());
        groups.retainAll(network.groups().keySet());
        if (groups.isEmpty()) {
            Focus.of(context)
                    .flatMap(network::parent)
                    .filter(group ->
                            context.scene().scope().filter(group::equals).isEmpty())
                    .ifPresent(groups::add);
        }
        return groups;
    }

    static Turn group(Context context) {
        GroupNodes group = new GroupNodes(context.selection().placed(), NAME);
        return Deeds.apply(group, Selection.of(group.idIn(context.network())));
    }

    /** What lay in the groups is selected. */
    static Turn ungroup(Context context) {
        Network network = context.network();
        Set<String> groups = selected(context);
        Edit edit = all(groups.stream().<Edit>map(Ungroup::new).toList());
        Network after = edit.applyTo(network);
        Set<String> freed = new LinkedHashSet<>();
        groups.forEach(group -> freed.addAll(Homes.arrived(network, after, network.parent(group))));
        return Deeds.apply(edit, Selection.in(after, freed));
    }

    /** What is selected leaves its group for the one around that, and comes to lie below the frame. */
    static Turn takeOut(Context context) {
        Network network = context.network();
        Set<String> ids = removable(context);
        String group = ids.stream().findFirst().flatMap(network::parent).orElseThrow();
        Map<String, Box> boxes = Placed.boxes(context, ids);
        double below = Placed.box(context, group).map(Box::bottom).orElse(0.0) + Room.GAP;
        double dy = Grid.nearest(below - Box.around(boxes.values()).y());
        Regroup regroup = new Regroup(ids, network.parent(group));
        Edit edit = new Composite(regroup.label(), List.of(Moving.by(ids, boxes, 0, dy, context), regroup));
        Network after = edit.applyTo(network);
        return Deeds.apply(edit, Selection.in(after, Homes.arrived(network, after, network.parent(group))));
    }

    /** Those that are selected and lie in the same group, which is not the one whose inside is shown. */
    static Set<String> removable(Context context) {
        Network network = context.network();
        Set<String> ids = new LinkedHashSet<>(context.selection().placed());
        Optional<String> group = ids.stream().findFirst().flatMap(network::parent);
        ids.removeIf(id -> group.isEmpty()
                || group.equals(context.scene().scope())
                || !network.parent(id).equals(group));
        return ids;
    }

    /** Folds those that are open, or opens all if none is. */
    static Turn fold(Context context) {
        Set<String> groups = selected(context);
        boolean fold = groups.stream()
                .map(context.network()::group)
                .flatMap(Optional::stream)
                .anyMatch(group -> !group.folded());
        Edit edit = all(
                groups.stream().<Edit>map(group -> new FoldGroup(group, fold)).toList());
        return Deeds.apply(edit, Selection.of(groups));
    }

    private static Edit all(List<Edit> edits) {
        return edits.size() == 1 ? edits.get(0) : new Composite(edits.get(0).label(), edits);
    }
}
