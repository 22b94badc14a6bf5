package org.netkiln.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.layer.Catalogue;

/**
 * Arranges a network: chains like lines of text, everything else in layers, by ELK's layered algorithm after Sugiyama (1981).
 * The same network always comes to lie in the same way. Takes about a second for 1,000 nodes: not for the FX thread.
 */
public final class Arranger {
    private static final double LEFT = 40;
    private static final double TOP = 80;
    private static final double BETWEEN_ROWS = 48;

    private Arranger() {}

    /**
     * Where the top left corners of all that is seen should lie.
     *
     * @param scope the group whose inside is arranged; empty for the whole network
     * @param width of a row of a chain, in canvas units
     */
    public static Map<String, Position> arrange(
            Network network, Catalogue catalogue, Optional<String> scope, Direction direction, double width) {
        Scene scene = Scene.of(network, catalogue, scope);
        Optional<List<Item>> chain = chain(scene);
        return chain.map(items -> Flow.of(items, direction, width)).orElseGet(() -> layered(scene, direction));
    }

    /** The items in reading order, if no item feeds two others or is fed by two. */
    private static Optional<List<Item>> chain(Scene scene) {
        Map<String, String> next = new HashMap<>();
        Map<String, String> before = new HashMap<>();
        for (Link link : scene.links()) {
            boolean inner = !link.from().isEmpty() && !link.to().isEmpty();
            if (inner && (next.put(link.from(), link.to()) != null || before.put(link.to(), link.from()) != null)) {
                return Optional.empty();
            }
        }
        Map<String, Item> left = new LinkedHashMap<>();
        scene.items().forEach(item -> left.put(item.id(), item));
        List<Item> order = new ArrayList<>();
        for (Item start : scene.items()) {
            if (!before.containsKey(start.id())) {
                for (Optional<Item> item = take(left, start.id());
                        item.isPresent();
                        item = take(left, next.get(item.get().id()))) {
                    order.add(item.get());
                }
            }
        }
        return left.isEmpty() ? Optional.of(order) : Optional.empty();
    }

    private static Optional<Item> take(Map<String, Item> left, @org.jspecify.annotations.Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(left.remove(id));
    }

    private static Map<String, Position> layered(Scene scene, Direction direction) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(
                CoreOptions.DIRECTION,
                direction == Direction.RIGHT
                        ? org.eclipse.elk.core.options.Direction.RIGHT
                        : org.eclipse.elk.core.options.Direction.DOWN);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, Placement.GAP);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_ROWS);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        Map<String, ElkNode> nodes = new LinkedHashMap<>();
        Map<Object, ElkPort> ports = new HashMap<>();
        for (Item item : scene.items()) {
            nodes.put(item.id(), node(graph, item, direction, ports));
        }
        for (Link link : scene.links()) {
            Item from = nodes.containsKey(link.from()) ? scene.item(link.from()).orElseThrow() : null;
            Item to = nodes.containsKey(link.to()) ? scene.item(link.to()).orElseThrow() : null;
            if (from != null && to != null && !from.id().equals(to.id())) {
                ElkGraphUtil.createSimpleEdge(
                        ports.get(Set.of("out", link.wire().from())),
                        ports.get(Set.of("in", link.wire().to())));
            }
        }
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        Map<String, Position> positions = new LinkedHashMap<>();
        nodes.forEach((id, node) ->
                positions.put(id, new Position(Grid.nearest(LEFT + node.getX()), Grid.nearest(TOP + node.getY()))));
        return positions;
    }

    private static ElkNode node(ElkNode graph, Item item, Direction direction, Map<Object, ElkPort> ports) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setIdentifier(item.id());
        node.setDimensions(item.box().width(), item.box().height());
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_ORDER);
        boolean right = direction == Direction.RIGHT;
        for (int i = 0; i < item.inputPorts().size(); i++) {
            ElkPort port = ElkGraphUtil.createPort(node);
            port.setProperty(CoreOptions.PORT_SIDE, right ? PortSide.WEST : PortSide.NORTH);
            port.setProperty(CoreOptions.PORT_INDEX, right ? -i : i);
            ports.put(Set.of("in", item.inputPorts().get(i)), port);
        }
        for (int i = 0; i < item.outputPorts().size(); i++) {
            ElkPort port = ElkGraphUtil.createPort(node);
            port.setProperty(CoreOptions.PORT_SIDE, right ? PortSide.EAST : PortSide.SOUTH);
            port.setProperty(CoreOptions.PORT_INDEX, right ? i : -i);
            ports.put(Set.of("out", item.outputPorts().get(i)), port);
        }
        return node;
    }
}
