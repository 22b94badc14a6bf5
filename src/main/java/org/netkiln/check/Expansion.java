package org.netkiln.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.problem.Problem;

/**
 * A network with its repeated groups written out: group {@code block1}, three times, is {@code block1.0.conv1}, {@code
 * block1.1.conv1}, {@code block1.2.conv1}, where what leaves a copy enters the next. A group that cannot be repeated stays
 * single.
 *
 * @param drawn as the user sees it
 * @param network as it is computed; the same if nothing is repeated, else without groups and notes
 * @param copies by the id in {@code network}; of nodes that are repeated only
 * @param problems why groups cannot be repeated, in drawn ids
 */
public record Expansion(Network drawn, Network network, Map<String, Copy> copies, List<Problem> problems) {
    public Expansion {
        copies = Collections.unmodifiableMap(copies);
        problems = List.copyOf(problems);
    }

    /**
     * One of the nodes that a drawn node stands for.
     *
     * @param drawn its id
     * @param first whether it is in the first copy of every group around it
     */
    public record Copy(String drawn, boolean first) {}

    /** Any network, however wrong. */
    public static Expansion of(Network drawn) {
        List<Group> repeated = new ArrayList<>();
        drawn.groups().values().stream().filter(Group::isRepeated).forEach(repeated::add);
        if (repeated.isEmpty()) {
            return new Expansion(drawn, drawn, Map.of(), List.of());
        }
        Map<String, Integer> depths = new HashMap<>();
        repeated.forEach(
                group -> depths.put(group.id(), drawn.groupsAround(group.id()).size()));
        repeated.sort(Comparator.comparing((Group group) -> depths.getOrDefault(group.id(), 0))
                .reversed());
        Network network = drawn.without(drawn.notes().keySet());
        Map<String, Copy> copies = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Group group : repeated) {
            GroupCopies made = GroupCopies.of(network, group);
            made.problem().map(new DrawnIds(copies)::of).ifPresent(problems::add);
            network = made.network();
            replace(copies, made.copies());
        }
        return new Expansion(drawn, network.withGroups(List.of()), copies, problems);
    }

    /** The id of the drawn node that one of {@link #network} comes from. */
    public String drawnId(String id) {
        Copy copy = copies.get(id);
        return copy == null ? id : copy.drawn();
    }

    /**
     * Names in terms of what is drawn, in terms of what is computed: {@code block1.conv1} stands for all its copies.
     *
     * @param names ids of nodes, or names of their weights: {@code block1.conv1.bias}
     */
    public Set<String> computed(Collection<String> names) {
        Set<String> computed = new LinkedHashSet<>(names);
        copies.forEach((id, copy) -> names.stream()
                .filter(name -> name.equals(copy.drawn()) || name.startsWith(copy.drawn() + "."))
                .forEach(name -> computed.add(id + name.substring(copy.drawn().length()))));
        return computed;
    }

    /** Copies of copies are copies of what is drawn. */
    private static void replace(Map<String, Copy> copies, Map<String, Copy> made) {
        Map<String, Copy> before = Map.copyOf(copies);
        made.values().forEach(copy -> copies.remove(copy.drawn()));
        made.forEach((id, copy) -> {
            Copy inner = before.getOrDefault(copy.drawn(), new Copy(copy.drawn(), true));
            copies.put(id, new Copy(inner.drawn(), inner.first() && copy.first()));
        });
    }
}
