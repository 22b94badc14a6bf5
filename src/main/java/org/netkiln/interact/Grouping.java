package org.netkiln.interact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netkiln.edit.Composite;
import org.netkiln.edit.Edit;
import org.netkiln.edit.FoldGroup;
import org.netkiln.edit.GroupNodes;
import org.netkiln.edit.Ungroup;
import org.netkiln.graph.Network;

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
        Set<String> around = new LinkedHashSet<>();
        groups.forEach(group -> around.add(network.parent(group).orElse("")));
        Set<String> freed = new LinkedHashSet<>();
        for (String id : everything(after)) {
            String parent = after.parent(id).orElse("");
            boolean wasThere =
                    network.isTaken(id) && network.parent(id).orElse("").equals(parent);
            if (around.contains(parent) && !wasThere) {
                freed.add(id);
            }
        }
        return Deeds.apply(edit, Selection.in(after, freed));
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

    private static Set<String> everything(Network network) {
        Set<String> all = new LinkedHashSet<>();
        network.nodes().forEach(node -> all.add(node.id()));
        all.addAll(network.groups().keySet());
        all.addAll(network.notes().keySet());
        return all;
    }
}
