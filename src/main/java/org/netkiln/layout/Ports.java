package org.netkiln.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.LayerInfo;

/** Which ports are drawn. */
final class Ports {
    /** A damaged file may name any port; more than this are not drawn. */
    private static final int MOST = 64;

    private final Network network;
    private final Catalogue catalogue;

    Ports(Network network, Catalogue catalogue) {
        this.network = network;
        this.catalogue = catalogue;
    }

    /** A layer that merges any number has one more port than are fed, so that the next wire has somewhere to go. */
    List<PortRef> inputs(Node node) {
        int fed = network.into(node.id()).stream()
                .mapToInt(wire -> wire.to().port() + 1)
                .filter(ports -> ports <= MOST)
                .max()
                .orElse(0);
        int ports = catalogue
                .info(node.type())
                .map(LayerInfo::inputs)
                .map(inputs -> Math.max(fed, Math.max(inputs.min(), Math.min(inputs.max(), fed + 1))))
                .orElse(Math.max(1, fed));
        return Item.own(node.id(), ports);
    }

    List<PortRef> outputs(Node node) {
        int taken = network.outOf(node.id()).stream()
                .mapToInt(wire -> wire.from().port() + 1)
                .filter(ports -> ports <= MOST)
                .max()
                .orElse(0);
        Optional<LayerInfo> info = catalogue.info(node.type());
        return Item.own(node.id(), Math.max(taken, info.map(LayerInfo::outputs).orElse(1)));
    }

    /** The ports inside a folded group that wires from outside feed. */
    List<PortRef> inputs(Set<String> inside) {
        Set<PortRef> ports = new LinkedHashSet<>();
        for (Wire wire : network.wires()) {
            if (inside.contains(wire.to().node())
                    && !inside.contains(wire.from().node())) {
                ports.add(wire.to());
            }
        }
        return new ArrayList<>(ports);
    }

    /** The ports inside a folded group that feed what is outside. */
    List<PortRef> outputs(Set<String> inside) {
        Set<PortRef> ports = new LinkedHashSet<>();
        for (Wire wire : network.wires()) {
            if (inside.contains(wire.from().node())
                    && !inside.contains(wire.to().node())) {
                ports.add(wire.from());
            }
        }
        return new ArrayList<>(ports);
    }
}
