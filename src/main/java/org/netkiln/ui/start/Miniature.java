package org.netkiln.ui.start;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.netkiln.graph.Network;
import org.netkiln.graph.Topology;
import org.netkiln.ui.fx.LayerIcons;
import org.netkiln.ui.model.Desk;

/** A network as small as a stamp. */
final class Miniature {
    private final FlowPane view = new FlowPane();

    Miniature(Desk desk, Network network) {
        view.getStyleClass().add("miniature");
        for (org.netkiln.graph.Node node : Topology.of(network).order()) {
            desk.kit().layers().info(node.type()).ifPresent(info -> {
                Region mark = desk.icons().of(node.type());
                mark.getStyleClass().add(LayerIcons.styleClass(info.group()));
                view.getChildren().add(mark);
            });
        }
    }

    Node view() {
        return view;
    }
}
