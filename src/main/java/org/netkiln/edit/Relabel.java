package org.netkiln.edit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.FreeIds;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;

/** Collects new ids for nodes, groups and notes that change their group or its name. */
final class Relabel {
    private final Network network;
    private final Network source;
    private final Set<String> movers;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param movers what will be relabelled: its ids are free for others */
    Relabel(Network network, Set<String> movers) {
        this(network, network, movers);
    }

    /**
     * For what is copied from one network into another.
     *
     * @param network in which ids must be free
     * @param source which knows what lies inside what
     */
    Relabel(Network network, Network source, Set<String> movers) {
        this.network = network;
        this.source = source;
        this.movers = movers;
    }

    /** The new ids by the old ones. */
    Map<String, String> ids() {
        return ids;
    }

    /** Gives something, with all that lies inside it, an id close to the wanted one. */
    String claim(String id, String wanted) {
        String free = free(wanted);
        taken.add(free);
        ids.put(id, free);
        for (String inside : source.inside(id)) {
            String rest = inside.startsWith(id + ".") ? inside.substring(id.length()) : "." + inside;
            String next = free(free + rest);
            taken.add(next);
            ids.put(inside, next);
        }
        return free;
    }

    private String free(String wanted) {
        return FreeIds.of(wanted, id -> taken.contains(id) || network.isTaken(id) && !movers.contains(id));
    }

    /** The name that something has within its group; its whole id if it lies in none. */
    static String name(Network network, String id) {
        return network.parent(id)
                .flatMap(network::group)
                .map(group -> group.nameOf(id))
                .orElse(id);
    }

    /** The id that a name stands for within a group. */
    static String within(Optional<Group> group, String name) {
        return group.map(parent -> parent.prefixed(parent.nameOf(name))).orElse(name);
    }

    /** Those that are there and do not lie in another of them. */
    static Set<String> roots(Network network, Set<String> ids) {
        Set<String> roots = new LinkedHashSet<>();
        for (String id : ids) {
            if (network.isTaken(id) && network.groupsAround(id).stream().noneMatch(ids::contains)) {
                roots.add(id);
            }
        }
        return roots;
    }

    /** The same and all that lies inside. */
    static Set<String> whole(Network network, Set<String> ids) {
        Set<String> whole = new LinkedHashSet<>(ids);
        ids.forEach(id -> whole.addAll(network.inside(id)));
        return whole;
    }
}
