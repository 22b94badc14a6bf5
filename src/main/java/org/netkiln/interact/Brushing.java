package org.netkiln.interact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.netkiln.graph.Note;
import org.netkiln.layout.Box;
import org.netkiln.layout.Item;
import org.netkiln.layout.Scene;

/** A rubber band is drawn around what is to be selected. */
final class Brushing extends Gesture {
    private final Input.PointerPressed press;
    private final Selection before;
    private final Overlay overlay;

    Brushing(Input.PointerPressed press, Selection before) {
        this(press, before, Overlay.of(Cursor.CROSSHAIR));
    }

    private Brushing(Input.PointerPressed press, Selection before, Overlay overlay) {
        this.press = press;
        this.before = before;
        this.overlay = overlay;
    }

    @Override
    public Overlay overlay() {
        return overlay;
    }

    @Override
    Turn moved(Input.PointerMoved moved, Context context) {
        Box band = Box.between(press.at(), moved.at());
        return Turn.to(new Brushing(press, before, Overlay.of(new Overlay.Band(band, selection(band, context)))));
    }

    @Override
    Turn released(Input.PointerReleased released, Context context) {
        if (released.button() != press.button()) {
            return stay();
        }
        Selection selection = selection(Box.between(press.at(), released.at()), context);
        return Turn.to(Idle.INSTANCE, Selecting.select(selection, context));
    }

    private Selection selection(Box band, Context context) {
        return Selecting.picked(before, touched(band, context.scene()), press.modifiers());
    }

    private static Selection touched(Box band, Scene scene) {
        List<String> nodes = new ArrayList<>();
        for (Item item : scene.items()) {
            if (item.box().touches(band)) {
                nodes.add(item.id());
            }
        }
        Set<String> notes = new LinkedHashSet<>();
        for (Note note : scene.notes()) {
            if (Scene.box(note).touches(band)) {
                notes.add(note.id());
            }
        }
        return Selection.of(nodes).plus(new Selection(Set.of(), Set.of(), notes, java.util.Optional.empty()));
    }
}
