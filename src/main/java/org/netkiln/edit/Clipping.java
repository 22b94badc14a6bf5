package org.netkiln.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Note;
import org.netkiln.graph.Wire;

/**
 * Nodes, groups and notes that were copied, and the wires among them. Ids are without those of groups that were not copied.
 *
 * @param wires both ends lie in {@code nodes}
 * @param groups all that lies in them is here too
 */
public record Clipping(List<Node> nodes, List<Wire> wires, List<Group> groups, List<Note> notes) {
    /** @throws IllegalArgumentException if ids are there twice, or groups do not nest */
    public Clipping {
        nodes = List.copyOf(nodes);
        wires = List.copyOf(wires);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
        Network.of(nodes, wires, groups, notes);
    }

    public Clipping(List<Node> nodes, List<Wire> wires) {
        this(nodes, wires, List.of(), List.of());
    }

    /** All of a network. */
    public static Clipping of(Network network) {
        return new Clipping(
                List.copyOf(network.nodes()),
                List.copyOf(network.wires()),
                List.copyOf(network.groups().values()),
                List.copyOf(network.notes().values()));
    }

    /** Copies nodes, groups with all that lies in them, and notes out of a network. */
    public static Clipping of(Network network, Set<String> ids) {
        Set<String> others = new LinkedHashSet<>(everything(network));
        others.removeAll(Relabel.whole(network, ids));
        return of(network.without(others).renamed(names(network, ids)));
    }

    /** The id that each of these, and all that lies in it, gets in a clipping. */
    static Map<String, String> names(Network network, Set<String> ids) {
        Relabel relabel = new Relabel(network, everything(network));
        Relabel.roots(network, ids).forEach(root -> relabel.claim(root, Relabel.name(network, root)));
        return relabel.ids();
    }

    /** Ids of all nodes, groups and notes. */
    static Set<String> everything(Network network) {
        Set<String> all = new LinkedHashSet<>();
        network.nodes().forEach(node -> all.add(node.id()));
        all.addAll(network.groups().keySet());
        all.addAll(network.notes().keySet());
        return all;
    }

    /** The copied part as a network of its own. */
    public Network network() {
        return Network.of(nodes, wires, groups, notes);
    }

    /** Whether nothing was copied. */
    public boolean isEmpty() {
        return nodes.isEmpty() && notes.isEmpty();
    }
}
