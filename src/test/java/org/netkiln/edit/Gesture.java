package org.netkiln.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Note;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.text.Text;

/** Something a user might do to whatever the network is by now. */
public record Gesture(Kind kind, int one, int two) {
    private static final List<String> TYPES = List.of("same", "merge", "dense", "split", "source", "sink", "unknown");

    public enum Kind {
        ADD,
        REMOVE,
        REMOVE_AND_RECONNECT,
        CONNECT,
        DISCONNECT,
        SET_PARAM,
        UNSET_PARAM,
        SET_TYPE,
        RENAME,
        MOVE,
        INSERT,
        PASTE,
        COMPOSITE,
        GROUP,
        UNGROUP,
        REGROUP,
        RENAME_GROUP,
        FOLD,
        REPEAT,
        MOVE_GROUP,
        DUPLICATE_GROUP,
        REMOVE_GROUP,
        ADD_NOTE,
        WRITE_NOTE,
        RESIZE_NOTE,
        REMOVE_NOTE,
        SEAL
    }

    /** Up to 30 of them. */
    public static Arbitrary<List<Gesture>> some() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(Arbitraries.of(Kind.values()), numbers, numbers)
                .as(Gesture::new)
                .list()
                .ofMaxSize(30);
    }

    void perform(History<Network> history) {
        if (kind == Kind.SEAL) {
            history.seal();
        } else {
            Edit edit = edit(history.current());
            history.apply(edit.label(), edit.mergeKey(), edit.applyTo(history.current()));
        }
    }

    /** What it does to this network. */
    public Edit edit(Network network) {
        String a = node(network, one);
        String b = node(network, two);
        return switch (kind) {
            case ADD -> new AddNode(Node.of("n" + one % 10, TYPES.get(two % TYPES.size())), group(network));
            case REMOVE -> new RemoveNodes(Set.of(a), false);
            case REMOVE_AND_RECONNECT -> new RemoveNodes(a.equals(b) ? Set.of(a) : Set.of(a, b), true);
            case CONNECT -> new Connect(PortRef.of(a), new PortRef(b, one % 2));
            case DISCONNECT -> new Disconnect(wire(network));
            case SET_PARAM -> new SetParam(Set.of(a), "out_features", two % 3);
            case UNSET_PARAM -> new UnsetParam(Set.of(a), "out_features");
            case SET_TYPE -> new SetType(a, TYPES.get(two % TYPES.size()));
            case RENAME -> new Rename(a, two % 2 == 0 ? b : two + " new");
            case MOVE -> new MoveNodes(Map.of(a, new Position(one % 3, two % 3)));
            case INSERT -> new InsertOnWire(wire(network), Node.of("inserted", "same"));
            case PASTE -> Paste.duplicate(network, Set.of(a), new Position(10, 10));
            case COMPOSITE, SEAL ->
                new Composite(
                        Text.literal("both"),
                        List.of(new RemoveNodes(Set.of(a), true), new AddNode(Node.of(b, "same"))));
            default -> groupOrNote(network, a, b);
        };
    }

    private Edit groupOrNote(Network network, String a, String b) {
        String group = group(network).orElse("none");
        String note = network.notes().keySet().stream().findFirst().orElse("none");
        Position place = new Position(one % 5, two % 5);
        return switch (kind) {
            case GROUP -> new GroupNodes(new TreeSet<>(List.of(a, b, two % 3 == 0 ? group : a)), "g");
            case UNGROUP -> new Ungroup(group);
            case REGROUP -> new Regroup(Set.of(a), two % 3 == 0 ? Optional.empty() : Optional.of(group));
            case RENAME_GROUP -> new RenameGroup(group, two % 2 == 0 ? a : "h");
            case FOLD -> new FoldGroup(group, one % 2 == 0);
            case REPEAT -> new SetRepeat(group, one % 4);
            case MOVE_GROUP -> new MoveGroup(group, one % 5, two % 5);
            case DUPLICATE_GROUP -> Paste.duplicate(network, Set.of(group), place);
            case REMOVE_GROUP -> new RemoveNodes(Set.of(group), true);
            case ADD_NOTE -> new AddNote(Note.of("note1", "Why?", place), group(network));
            case WRITE_NOTE -> new SetNote(note, "Because " + one);
            case RESIZE_NOTE -> new ResizeNote(note, place, one % 50, two % 50);
            default -> new RemoveNotes(Set.of(note));
        };
    }

    private Optional<String> group(Network network) {
        List<String> groups = List.copyOf(network.groups().keySet());
        return groups.isEmpty() ? Optional.empty() : Optional.of(groups.get(one % groups.size()));
    }

    private static String node(Network network, int number) {
        List<Node> nodes = List.copyOf(network.nodes());
        return nodes.isEmpty() ? "none" : nodes.get(number % nodes.size()).id();
    }

    private Wire wire(Network network) {
        List<Wire> wires = List.copyOf(network.wires());
        return wires.isEmpty() ? Wire.of("none", "none") : wires.get(two % wires.size());
    }
}
