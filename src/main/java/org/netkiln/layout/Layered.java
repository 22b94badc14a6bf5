package org.netkiln.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Draws parts in layers, by ELK's algorithm after Sugiyama (1981). The same parts are always drawn in the same way. */
final class Layered {
    private static final double BETWEEN_ROWS = 48;
    private static final double BESIDE_WIRES = 20;

    private final double gap;

    /** @param gap between two layers */
    Layered(double gap) {
        this.gap = gap;
    }

    /** The parts' top left corners, in their order; branches keep that order as far as wires then do not cross. */
    List<Point> corners(List<Part> parts, List<Cable> cables) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, gap);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_ROWS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BESIDE_WIRES);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        List<ElkNode> nodes = new ArrayList<>();
        for (Part part : parts) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(part.width(), part.height());
            node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
            nodes.add(node);
        }
        Map<List<Object>, ElkPort> ports = new HashMap<>();
        for (Cable cable : cables) {
            ElkNode from = nodes.get(cable.from());
            ElkNode to = nodes.get(cable.to());
            ElkGraphUtil.createSimpleEdge(
                    port(from, PortSide.EAST, cable.leaves(), ports), port(to, PortSide.WEST, cable.enters(), ports));
        }
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        return nodes.stream().map(node -> new Point(node.getX(), node.getY())).toList();
    }

    private static ElkPort port(ElkNode node, PortSide side, double y, Map<List<Object>, ElkPort> ports) {
        return ports.computeIfAbsent(List.of(node, side, y), key -> {
            ElkPort port = ElkGraphUtil.createPort(node);
            port.setProperty(CoreOptions.PORT_SIDE, side);
            port.setLocation(side == PortSide.EAST ? node.getWidth() : 0, y);
            return port;
        });
    }
}
