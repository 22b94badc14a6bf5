package org.netkiln.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.text.Text;

/** Something a user might do to whatever the network is by now. */
record Gesture(Kind kind, int one, int two) {
    private static final List<String> TYPES = List.of("same", "merge", "dense", "split", "source", "sink", "unknown");

    enum Kind {
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
        SEAL
    }

    /** Up to 25 of them. */
    static Arbitrary<List<Gesture>> some() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(Arbitraries.of(Kind.values()), numbers, numbers)
                .as(Gesture::new)
                .list()
                .ofMaxSize(25);
    }

    void perform(History<Network> history) {
        if (kind == Kind.SEAL) {
            history.seal();
        } else {
            Edit edit = edit(history.current());
            history.apply(edit.label(), edit.mergeKey(), edit.applyTo(history.current()));
        }
    }

    private Edit edit(Network network) {
        String a = node(network, one);
        String b = node(network, two);
        return switch (kind) {
            case ADD -> new AddNode(Node.of("n" + one % 10, TYPES.get(two % TYPES.size())));
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
        };
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
