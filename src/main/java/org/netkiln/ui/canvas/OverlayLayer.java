package org.netkiln.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.interact.Ghost;
import org.netkiln.interact.LooseWire;
import org.netkiln.interact.Overlay;
import org.netkiln.layer.Catalogue;
import org.netkiln.layout.Box;
import org.netkiln.layout.Item;
import org.netkiln.layout.Scene;
import org.netkiln.ui.fx.LayerIcons;

/** What is drawn while something is under way: rubber band, guides, the wire in hand, the card of what is dragged here. */
final class OverlayLayer extends Group {
    private static final double BULGE = 0.5;
    private static final double END = 4.5;

    private final Catalogue catalogue;
    private final LayerIcons icons;
    private final Rectangle band = new Rectangle();
    private final CubicCurve wire = new CubicCurve();
    private final Circle end = new Circle(END);
    private final Group guides = new Group();
    private @Nullable Overlay shown;
    private @Nullable ItemFace ghost;
    private String ghostType = "";

    OverlayLayer(Catalogue catalogue, LayerIcons icons) {
        this.catalogue = catalogue;
        this.icons = icons;
        setAutoSizeChildren(false);
        setMouseTransparent(true);
        band.getStyleClass().add("rubber-band");
        wire.getStyleClass().add("loose-wire");
        end.getStyleClass().add("loose-end");
        List<Node> parts = List.of(band, wire, end, guides);
        parts.forEach(part -> part.setVisible(false));
        getChildren().addAll(parts);
    }

    void show(Overlay now) {
        if (now == shown) {
            return;
        }
        shown = now;
        show(now.band());
        showWire(now.wiring());
        showGuides(now.drag());
        showGhost(now.ghost());
    }

    private void show(Optional<Overlay.Band> now) {
        band.setVisible(now.isPresent());
        now.map(Overlay.Band::box).ifPresent(box -> {
            band.setX(box.x());
            band.setY(box.y());
            band.setWidth(box.width());
            band.setHeight(box.height());
        });
    }

    private void showWire(Optional<Overlay.Wiring> now) {
        wire.setVisible(now.isPresent());
        end.setVisible(now.isPresent());
        now.ifPresent(wiring -> {
            LooseWire loose = wiring.wire();
            double away = Math.max(30, Math.abs(loose.to().x() - loose.from().x()) * BULGE);
            double side = loose.anchor().isInput() ? -away : away;
            wire.setStartX(loose.from().x());
            wire.setStartY(loose.from().y());
            wire.setControlX1(loose.from().x() + side);
            wire.setControlY1(loose.from().y());
            wire.setControlX2(loose.to().x() - side);
            wire.setControlY2(loose.to().y());
            wire.setEndX(loose.to().x());
            wire.setEndY(loose.to().y());
            end.setCenterX(loose.to().x());
            end.setCenterY(loose.to().y());
            boolean refused = wiring.whyNot().isPresent();
            wire.pseudoClassStateChanged(States.ERROR, refused);
            end.pseudoClassStateChanged(States.ERROR, refused);
            wire.pseudoClassStateChanged(States.LIT, loose.target().isPresent());
            end.pseudoClassStateChanged(States.LIT, loose.target().isPresent());
        });
    }

    private void showGuides(Optional<Overlay.Drag> now) {
        guides.setVisible(now.isPresent());
        guides.getChildren().clear();
        now.ifPresent(drag -> drag.guides().forEach(guide -> {
            Line line = new Line(
                    guide.from().x(),
                    guide.from().y(),
                    guide.to().x(),
                    guide.to().y());
            line.getStyleClass().add("guide");
            guides.getChildren().add(line);
        }));
    }

    private void showGhost(Optional<Ghost> now) {
        String type = now.map(Ghost::type).orElse("");
        if (!type.equals(ghostType)) {
            ghostType = type;
            getChildren().remove(ghost);
            ghost = now.map(this::face).orElse(null);
            if (ghost != null) {
                getChildren().add(ghost);
            }
        }
        Box box = now.map(Ghost::box).orElse(Box.NOTHING);
        if (ghost != null) {
            ghost.setLayoutX(box.x());
            ghost.setLayoutY(box.y());
        }
    }

    private ItemFace face(Ghost of) {
        org.netkiln.graph.Node node =
                org.netkiln.graph.Node.of(of.type(), of.type()).at(new Position(0, 0));
        Item item = Scene.of(Network.empty().with(node), catalogue, Optional.empty())
                .items()
                .get(0);
        ItemFace face = ItemFace.of(item, icons);
        face.getStyleClass().add("ghost");
        item.face().group().ifPresent(group -> face.getStyleClass().add(LayerIcons.styleClass(group)));
        return face;
    }
}
