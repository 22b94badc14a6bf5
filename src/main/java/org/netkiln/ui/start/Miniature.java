package org.netkiln.ui.start;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.netkiln.edit.MoveNodes;
import org.netkiln.graph.Network;
import org.netkiln.layer.Catalogue;
import org.netkiln.layout.Arranger;
import org.netkiln.layout.Box;
import org.netkiln.layout.Direction;
import org.netkiln.layout.Item;
import org.netkiln.layout.Link;
import org.netkiln.layout.Point;
import org.netkiln.layout.Scene;
import org.netkiln.ui.fx.LayerIcons;
import org.netkiln.ui.model.Desk;

/** A network's picture as small as a stamp. It is worked out on the IO thread and appears when it is ready. */
final class Miniature extends Region {
    /** A row of a chain, in canvas units: as wide for its height as the stamp is. */
    private static final double ROW = 1100;

    /** In canvas units: as rounded as cards are. */
    private static final double CORNER = 10;

    private static final double WIRE = 5;
    private static final double LARGEST = 0.4;

    private final Group picture = new Group();
    private final Scale scale = new Scale();

    Miniature(Desk desk, Network network) {
        getStyleClass().add("miniature");
        picture.setManaged(false);
        picture.getTransforms().add(scale);
        getChildren().add(picture);
        Catalogue layers = desk.kit().layers();
        desk.background().io(() -> arranged(network, layers), this::draw);
    }

    private static Scene arranged(Network network, Catalogue layers) {
        var places = Arranger.arrange(network, layers, Optional.empty(), Direction.RIGHT, ROW);
        return Scene.of(new MoveNodes(places).applyTo(network), layers, Optional.empty());
    }

    private void draw(Scene scene) {
        scene.links().forEach(link -> picture.getChildren().add(wire(link)));
        scene.items().forEach(item -> picture.getChildren().add(card(item)));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Bounds all = picture.getBoundsInLocal();
        if (all.isEmpty()) {
            return;
        }
        double fit = Math.min(LARGEST, Math.min(getWidth() / all.getWidth(), getHeight() / all.getHeight()));
        scale.setX(fit);
        scale.setY(fit);
        picture.setLayoutX((getWidth() - all.getWidth() * fit) / 2 - all.getMinX() * fit);
        picture.setLayoutY((getHeight() - all.getHeight() * fit) / 2 - all.getMinY() * fit);
    }

    private static Node card(Item item) {
        Box box = item.box();
        Rectangle card = new Rectangle(box.x(), box.y(), box.width(), box.height());
        card.setArcWidth(2 * CORNER);
        card.setArcHeight(2 * CORNER);
        card.getStyleClass().add("miniature-card");
        item.face().group().ifPresent(group -> card.getStyleClass().add(LayerIcons.styleClass(group)));
        return card;
    }

    private static Node wire(Link link) {
        Path path = new Path();
        path.getStyleClass().add("miniature-wire");
        path.setStrokeWidth(WIRE);
        List<Point> route = link.route();
        path.getElements().add(new MoveTo(route.get(0).x(), route.get(0).y()));
        for (int i = 1; i + 2 < route.size(); i += 3) {
            Point first = route.get(i);
            Point second = route.get(i + 1);
            Point end = route.get(i + 2);
            path.getElements().add(new CubicCurveTo(first.x(), first.y(), second.x(), second.y(), end.x(), end.y()));
        }
        return path;
    }
}
