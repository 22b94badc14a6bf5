package org.netkiln.interact;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.netkiln.graph.Network;
import org.netkiln.graph.Wire;

/**
 * What is selected. Immutable; ids stay in the order in which they were selected.
 *
 * @param nodes ids of nodes and groups
 * @param notes ids of notes
 * @param focus id of the node, group or note where the keyboard is; it need not be selected
 */
public record Selection(Set<String> nodes, Set<Wire> wires, Set<String> notes, Optional<String> focus) {
    public static final Selection NONE = new Selection(Set.of(), Set.of(), Set.of(), Optional.empty());

    public Selection {
        nodes = ordered(nodes);
        wires = ordered(wires);
        notes = ordered(notes);
    }

    /** Some nodes and groups; the keyboard is at the last. */
    public static Selection of(Collection<String> nodes) {
        return new Selection(
                new LinkedHashSet<>(nodes), Set.of(), Set.of(), nodes.stream().reduce((one, two) -> two));
    }

    public static Selection of(String... nodes) {
        return of(List.of(nodes));
    }

    /** Nodes, groups and notes of a network; ids of nothing are left out, and the keyboard is at the last. */
    public static Selection in(Network network, Collection<String> ids) {
        Set<String> notes = new LinkedHashSet<>(ids);
        notes.retainAll(network.notes().keySet());
        Set<String> nodes = new LinkedHashSet<>(ids);
        nodes.removeIf(id -> !network.contains(id) && network.group(id).isEmpty());
        Optional<String> last = ids.stream().filter(network::isTaken).reduce((one, two) -> two);
        return new Selection(nodes, Set.of(), notes, last);
    }

    public static Selection ofNote(String note) {
        return new Selection(Set.of(), Set.of(), Set.of(note), Optional.of(note));
    }

    /** One wire; the keyboard stays where it is. */
    public Selection only(Wire wire) {
        return new Selection(Set.of(), Set.of(wire), Set.of(), focus);
    }

    public boolean isEmpty() {
        return nodes.isEmpty() && wires.isEmpty() && notes.isEmpty();
    }

    /** Whether a node, group or note is selected. */
    public boolean contains(String id) {
        return nodes.contains(id) || notes.contains(id);
    }

    /** Ids of all that lies somewhere and is selected: nodes, groups and notes. */
    public Set<String> placed() {
        return union(nodes, notes);
    }

    /** This and another one; the keyboard is where the other has it. */
    public Selection plus(Selection other) {
        return new Selection(
                union(nodes, other.nodes),
                union(wires, other.wires),
                union(notes, other.notes),
                other.focus.or(() -> focus));
    }

    /** What is in one of the two, but not in both. */
    public Selection toggled(Selection other) {
        return new Selection(
                difference(nodes, other.nodes),
                difference(wires, other.wires),
                difference(notes, other.notes),
                other.focus.or(() -> focus));
    }

    public Selection focus(Optional<String> id) {
        return new Selection(nodes, wires, notes, id);
    }

    /** Nothing; the keyboard stays where it is. */
    public Selection cleared() {
        return new Selection(Set.of(), Set.of(), Set.of(), focus);
    }

    /** What is left of it in a network that may have changed. */
    public Selection within(Network network) {
        Predicate<String> there = id -> network.contains(id) || network.groups().containsKey(id);
        return new Selection(
                kept(nodes, there),
                kept(wires, network.wires()::contains),
                kept(notes, network.notes()::containsKey),
                focus.filter(network::isTaken));
    }

    private static <T> Set<T> ordered(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static <T> Set<T> difference(Set<T> one, Set<T> other) {
        Set<T> left = new LinkedHashSet<>();
        one.stream().filter(element -> !other.contains(element)).forEach(left::add);
        other.stream().filter(element -> !one.contains(element)).forEach(left::add);
        return left;
    }

    private static <T> Set<T> kept(Set<T> set, Predicate<T> wanted) {
        Set<T> left = new LinkedHashSet<>(set);
        left.removeIf(wanted.negate());
        return left;
    }
}
