package org.netkiln.interact;

import java.util.List;
import java.util.Optional;

/** Nothing is under way. */
final class Idle extends Tool {
    static final Idle INSTANCE = new Idle();

    private Idle() {}

    @Override
    Turn pressed(Input.PointerPressed pressed, Context context) {
        Hit hit = Hit.at(pressed.at(), context);
        return switch (pressed.button()) {
            case MIDDLE -> Turn.to(new Panning(Button.MIDDLE, pressed.at(), this));
            case SECONDARY -> menu(hit, pressed, context);
            case PRIMARY -> pressed.clicks() == 2 ? doubleClick(hit, pressed, context) : press(hit, pressed, context);
        };
    }

    private static Turn press(Hit hit, Input.PointerPressed press, Context context) {
        Selection before = context.selection();
        if (hit instanceof Hit.OnPort on) {
            return Turn.to(new PointingPort(on.socket(), press, before));
        } else if (hit instanceof Hit.OnItem on) {
            return PointingNode.on(on.item().id(), press, context);
        } else if (hit instanceof Hit.OnWire on) {
            return Turn.to(new PointingWire(on.link(), press, before));
        } else if (hit instanceof Hit.OnNote on && on.corner()) {
            return Turn.to(new ResizingNote(on.note(), press.at()));
        } else if (hit instanceof Hit.OnNote on) {
            return PointingNode.onNote(on.note().id(), press, context);
        } else if (hit instanceof Hit.OnFrame on) {
            return PointingNode.on(on.frame().group(), press, context);
        }
        return Turn.to(new PointingCanvas(press, before));
    }

    /** A group is entered, a node shown in the inspector, a note written on, and anywhere else a layer is asked for. */
    private Turn doubleClick(Hit hit, Input.PointerPressed press, Context context) {
        if (hit instanceof Hit.OnItem on) {
            String id = on.item().id();
            return context.network().contains(id) ? Turn.to(this, new Effect.Inspect()) : Scopes.enter(id);
        } else if (hit instanceof Hit.OnFrame on) {
            return Scopes.enter(on.frame().group());
        } else if (hit instanceof Hit.OnNote on) {
            return Turn.to(this, new Effect.EditNote(on.note().id()));
        } else if (hit instanceof Hit.OnWire on) {
            return ChoosingLayer.at(new Spot.On(on.link().wire(), press.at()));
        } else if (hit instanceof Hit.OnPort) {
            return stay();
        }
        return ChoosingLayer.at(new Spot.Free(press.at()));
    }

    /** What the menu is about is selected first. */
    private Turn menu(Hit hit, Input.PointerPressed press, Context context) {
        Selection selected = context.selection();
        Selection about = about(hit, selected).orElse(Selection.NONE);
        boolean there = !about.isEmpty()
                && selected.placed().containsAll(about.placed())
                && selected.wires().containsAll(about.wires());
        List<Effect> selects = there ? List.of() : Selecting.select(about, context);
        return Turn.to(this, selects, new Effect.OpenContextMenu(press.at()));
    }

    private static Optional<Selection> about(Hit hit, Selection selected) {
        if (hit instanceof Hit.OnPort on) {
            return Optional.of(Selection.of(on.socket().item()));
        } else if (hit instanceof Hit.OnItem on) {
            return Optional.of(Selection.of(on.item().id()));
        } else if (hit instanceof Hit.OnWire on) {
            return Optional.of(selected.only(on.link().wire()));
        } else if (hit instanceof Hit.OnNote on) {
            return Optional.of(Selection.ofNote(on.note().id()));
        } else if (hit instanceof Hit.OnFrame on) {
            return Optional.of(Selection.of(on.frame().group()));
        }
        return Optional.empty();
    }

    @Override
    Turn keyPressed(Input.KeyPressed pressed, Context context) {
        return Keyboard.pressed(pressed, context);
    }

    /** Moves by keys that were one row end with it. */
    @Override
    Turn keyReleased(Input.KeyReleased released, Context context) {
        return Keyboard.ARROWS.contains(released.key()) ? Turn.to(this, new Effect.Seal()) : stay();
    }

    @Override
    Turn draggedOver(Input.DraggedOver over, Context context) {
        return DroppingLayer.of(over.type(), context).draggedOver(over, context);
    }

    @Override
    Turn dropped(Input.Dropped dropped, Context context) {
        return DroppingLayer.of(dropped.type(), context).dropped(dropped, context);
    }

    @Override
    Turn pasted(Input.Pasted pasted, Context context) {
        return Pasting.of(pasted, context);
    }

    @Override
    Turn asked(Deed deed, Context context) {
        return Deeds.of(deed, context);
    }
}
