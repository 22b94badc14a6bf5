package org.netkiln.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Remedy;
import org.netkiln.text.Text;

/** Turns what would mend a problem into an edit. */
public final class Remedies {
    private Remedies() {}

    /**
     * The edit that a remedy asks for.
     *
     * @return empty if the remedy is not about the network, or what it names is no longer there
     */
    public static Optional<Edit> edit(Remedy remedy, Network network) {
        if (remedy instanceof Remedy.SetParam set) {
            return Optional.of(new SetParam(Set.of(set.node()), set.param(), set.value()));
        } else if (remedy instanceof Remedy.UnsetParam unset) {
            return Optional.of(new UnsetParam(Set.of(unset.node()), unset.param()));
        } else if (remedy instanceof Remedy.SetType set) {
            return Optional.of(new SetType(set.node(), set.type()));
        } else if (remedy instanceof Remedy.Rename rename) {
            return Optional.of(new Rename(rename.node(), rename.newId()));
        } else if (remedy instanceof Remedy.RemoveNode remove) {
            return Optional.of(new RemoveNodes(Set.of(remove.node()), true));
        } else if (remedy instanceof Remedy.AddNode add) {
            return Optional.of(new AddNode(Node.of(add.type(), add.type())));
        } else if (remedy instanceof Remedy.InsertBefore insert) {
            return insert(insert, network);
        } else if (remedy instanceof Remedy.Append append) {
            return append(append, network);
        } else if (remedy instanceof Remedy.SetRepeat set) {
            return Optional.of(new SetRepeat(set.group(), set.repeat()));
        }
        return wiring(remedy, network);
    }

    private static Optional<Edit> wiring(Remedy remedy, Network network) {
        if (remedy instanceof Remedy.RemoveWire remove) {
            return network.wires().stream()
                    .filter(wire -> wire.from().toString().equals(remove.from()))
                    .filter(wire -> wire.to().toString().equals(remove.to()))
                    .findFirst()
                    .map(Disconnect::new);
        } else if (remedy instanceof Remedy.Connect connect) {
            return PortRef.parse(connect.from())
                    .flatMap(from -> PortRef.parse(connect.to()).map(to -> new Connect(from, to)));
        }
        return Optional.empty();
    }

    private static Optional<Edit> insert(Remedy.InsertBefore insert, Network network) {
        PortRef port = new PortRef(insert.node(), insert.port());
        Node node = Node.of(network.freeId(insert.type()), insert.type(), new ParamValues(insert.params()));
        List<Wire> wires = network.into(insert.node()).stream()
                .filter(wire -> wire.to().equals(port))
                .toList();
        if (!wires.isEmpty()) {
            return Optional.of(new InsertOnWire(wires.get(0), node, network.parent(insert.node())));
        }
        return network.node(insert.node())
                .map(there -> new Composite(
                        Text.of("edit.insert", node.id()),
                        List.of(new AddNode(node), new Connect(PortRef.of(node.id()), port))));
    }

    private static Optional<Edit> append(Remedy.Append append, Network network) {
        Node node = Node.of(network.freeId(append.type()), append.type());
        return network.node(append.node())
                .map(there -> new Composite(
                        Text.of("edit.insert", node.id()),
                        List.of(new AddNode(node), new Connect(PortRef.of(append.node()), PortRef.of(node.id())))));
    }
}
