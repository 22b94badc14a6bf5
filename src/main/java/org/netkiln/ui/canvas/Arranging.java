package org.netkiln.ui.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.netkiln.edit.Composite;
import org.netkiln.edit.MoveNodes;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.interact.Deed;
import org.netkiln.interact.Interaction;
import org.netkiln.interact.Viewport;
import org.netkiln.layout.Direction;
import org.netkiln.layout.Item;
import org.netkiln.text.Text;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.model.Desk;

/** Lays everything that is seen out anew: one step to be undone. Things glide to their places where they are not too many. */
final class Arranging {
    private static final int MOST_GLIDING = 200;

    private final Desk desk;
    private final CanvasModel model;
    private final Consumer<Viewport> look;

    /** @param look glides to another part of the canvas */
    Arranging(Desk desk, CanvasModel model, Consumer<Viewport> look) {
        this.desk = desk;
        this.model = model;
        this.look = look;
    }

    void handle(CanvasCommands commands) {
        commands.handle(Command.ARRANGE, () -> arrange(Direction.RIGHT), this::whyNot);
        commands.handle(Command.ARRANGE_DOWN, () -> arrange(Direction.DOWN), this::whyNot);
    }

    private Optional<Text> whyNot() {
        return Interaction.whyNot(Deed.FIT, model.context());
    }

    private void arrange(Direction direction) {
        Network network = model.network();
        Optional<String> scope = model.scope().get();
        Placing placing = new Placing(model.catalogue(), model.viewport().get(), Opening.least(model));
        desk.background()
                .io(() -> placing.arranged(network, scope, direction), places -> arranged(network, scope, places));
    }

    private void arranged(Network network, Optional<String> scope, Map<String, Position> places) {
        if (model.network() != network || !model.scope().get().equals(scope)) {
            return;
        }
        Map<String, Position> before = new HashMap<>();
        for (Item item : model.scene().items()) {
            before.put(item.id(), new Position(item.box().x(), item.box().y()));
        }
        desk.workspace().seal();
        desk.workspace().apply(new Composite(Text.of("canvas.arrange"), List.of(new MoveNodes(places))));
        if (places.size() <= MOST_GLIDING) {
            new Moving(before, places, model.moving()).play();
        }
        look.accept(model.viewport().get().fit(model.scene().bounds()));
    }
}
