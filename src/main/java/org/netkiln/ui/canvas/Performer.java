package org.netkiln.ui.canvas;

import java.util.Optional;
import javafx.animation.Animation;
import org.jspecify.annotations.Nullable;
import org.netkiln.graph.Network;
import org.netkiln.interact.Effect;
import org.netkiln.interact.Overlay;
import org.netkiln.interact.Spot;
import org.netkiln.interact.Viewport;
import org.netkiln.layout.Box;
import org.netkiln.layout.Frame;
import org.netkiln.layout.Item;
import org.netkiln.layout.Point;
import org.netkiln.layout.Scene;
import org.netkiln.text.Text;

/** Does what the interaction asks for: in the workspace, in the model, or by showing something. */
final class Performer implements Conductor.Doer {
    private final CanvasModel model;
    private final Levels levels;
    private final Windows windows;
    private @Nullable Glide glide;

    /** What can be shown over the canvas, or beside it. */
    interface Windows {
        void openSearch(Spot spot, Point at);

        void closeSearch();

        void openContextMenu(Point at);

        void editName(String id, Box box);

        void editNote(String note);

        void inspect();

        void say(Text text);

        /** Why the wire in hand cannot end here; empty if it can. */
        void refuse(Optional<Text> whyNot, Point at);
    }

    Performer(CanvasModel model, Levels levels, Windows windows) {
        this.model = model;
        this.levels = levels;
        this.windows = windows;
        model.overlay().subscribe(this::refuse);
    }

    @Override
    public void perform(Effect effect) {
        if (effect instanceof Effect.Apply apply) {
            model.workspace().apply(apply.edit());
        } else if (effect instanceof Effect.Seal) {
            model.workspace().seal();
        } else if (effect instanceof Effect.Select select) {
            model.selection().set(select.selection());
        } else if (effect instanceof Effect.Look look) {
            look(look.viewport(), look.smooth());
        } else if (effect instanceof Effect.Enter enter) {
            levels.go(Optional.of(enter.group()));
        } else if (effect instanceof Effect.Leave leave) {
            levels.go(leave.to());
        } else {
            show(effect);
        }
    }

    private void show(Effect effect) {
        if (effect instanceof Effect.OpenMenu open) {
            windows.openSearch(open.spot(), model.toWindow(open.spot().at()));
        } else if (effect instanceof Effect.OpenContextMenu open) {
            windows.openContextMenu(model.toWindow(open.at()));
        } else if (effect instanceof Effect.EditName edit) {
            box(edit.id()).ifPresent(box -> windows.editName(edit.id(), box));
        } else if (effect instanceof Effect.EditNote edit) {
            windows.editNote(edit.note());
        } else if (effect instanceof Effect.Inspect) {
            windows.inspect();
        } else if (effect instanceof Effect.ShowWhyNot whyNot) {
            windows.say(whyNot.text());
        }
    }

    @Override
    public void settled() {
        windows.closeSearch();
    }

    /** Looks elsewhere at once, or gliding. */
    void look(Viewport viewport, boolean smooth) {
        if (glide != null && glide.getStatus() == Animation.Status.RUNNING) {
            glide.stop();
        }
        if (smooth) {
            glide = new Glide(model.viewport(), viewport);
            glide.play();
        } else {
            model.viewport().set(viewport);
        }
    }

    private void refuse(Overlay overlay) {
        Optional<Overlay.Wiring> wiring = overlay.wiring();
        Point at = wiring.map(drawn -> drawn.wire().to()).orElse(new Point(0, 0));
        windows.refuse(wiring.flatMap(Overlay.Wiring::whyNot), model.toWindow(at));
    }

    private Optional<Box> box(String id) {
        Scene scene = model.scene();
        Network network = model.network();
        return scene.item(id).map(Item::box).or(() -> network.group(id).flatMap(group -> scene.frames().stream()
                .filter(frame -> frame.group().equals(id))
                .map(Frame::box)
                .findFirst()));
    }
}
