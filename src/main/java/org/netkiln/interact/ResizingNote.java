package org.netkiln.interact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netkiln.edit.ResizeNote;
import org.netkiln.graph.Note;
import org.netkiln.layout.Box;
import org.netkiln.layout.Grid;
import org.netkiln.layout.Point;
import org.netkiln.layout.Scene;

/** A note's lower right corner follows the pointer. */
final class ResizingNote extends Gesture {
    private static final double NARROWEST = 64;
    private static final double LOWEST = 32;

    private final Note note;
    private final Point grabbed;
    private final Box box;

    ResizingNote(Note note, Point grabbed) {
        this(note, grabbed, Scene.box(note));
    }

    private ResizingNote(Note note, Point grabbed, Box box) {
        this.note = note;
        this.grabbed = grabbed;
        this.box = box;
    }

    @Override
    public Overlay overlay() {
        return Overlay.of(
                new Overlay.Drag(Map.of(), Map.of(note.id(), box), List.of()), Optional.empty(), Optional.empty());
    }

    @Override
    Turn moved(Input.PointerMoved moved, Context context) {
        return Turn.to(new ResizingNote(note, grabbed, at(moved.at(), moved.modifiers())));
    }

    @Override
    Turn released(Input.PointerReleased released, Context context) {
        if (released.button() != Button.PRIMARY) {
            return stay();
        }
        Box there = at(released.at(), released.modifiers());
        return there.equals(Scene.box(note))
                ? Turn.to(Idle.INSTANCE)
                : Turn.to(
                        Idle.INSTANCE,
                        new Effect.Seal(),
                        new Effect.Apply(new ResizeNote(note.id(), note.at(), there.width(), there.height())));
    }

    private Box at(Point pointer, Modifiers modifiers) {
        double right = note.at().x() + note.width() + pointer.x() - grabbed.x();
        double bottom = note.at().y() + note.height() + pointer.y() - grabbed.y();
        double x = modifiers.alt() || pointer.x() == grabbed.x() ? right : Grid.nearest(right);
        double y = modifiers.alt() || pointer.y() == grabbed.y() ? bottom : Grid.nearest(bottom);
        return new Box(
                note.at().x(),
                note.at().y(),
                Math.max(NARROWEST, x - note.at().x()),
                Math.max(LOWEST, y - note.at().y()));
    }
}
