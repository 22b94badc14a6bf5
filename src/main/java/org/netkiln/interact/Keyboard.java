package org.netkiln.interact;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netkiln.layout.Box;
import org.netkiln.layout.Grid;

/** What keys do while nothing is under way. */
final class Keyboard {
    static final Set<Key> ARROWS = EnumSet.of(Key.LEFT, Key.RIGHT, Key.UP, Key.DOWN);

    private Keyboard() {}

    static Turn pressed(Input.KeyPressed pressed, Context context) {
        Optional<Deed> deed = deed(pressed.key(), pressed.modifiers());
        return deed.isPresent() ? Deeds.of(deed.get(), context) : moved(pressed, context);
    }

    private static Optional<Deed> deed(Key key, Modifiers modifiers) {
        if (modifiers.none()) {
            return Optional.ofNullable(PLAIN.get(key));
        } else if (modifiers.equals(Modifiers.SHIFT)) {
            return Optional.ofNullable(WITH_SHIFT.get(key));
        } else if (modifiers.equals(Modifiers.CTRL)) {
            return Optional.ofNullable(WITH_CTRL.get(key));
        }
        boolean ungroups = key == Key.G && modifiers.equals(Modifiers.CTRL_SHIFT);
        return ungroups ? Optional.of(Deed.UNGROUP) : Optional.empty();
    }

    private static final Map<Key, Deed> PLAIN = Map.ofEntries(
            Map.entry(Key.DELETE, Deed.DELETE),
            Map.entry(Key.F2, Deed.RENAME),
            Map.entry(Key.A, Deed.ADD_LAYER),
            Map.entry(Key.C, Deed.START_WIRE),
            Map.entry(Key.PLUS, Deed.ZOOM_IN),
            Map.entry(Key.MINUS, Deed.ZOOM_OUT),
            Map.entry(Key.ZERO, Deed.ZOOM_RESET),
            Map.entry(Key.HOME, Deed.FIT),
            Map.entry(Key.F, Deed.FIT));

    /** On many keyboards plus needs Shift. */
    private static final Map<Key, Deed> WITH_SHIFT =
            Map.of(Key.DELETE, Deed.DELETE_WITHOUT_RECONNECTING, Key.PLUS, Deed.ZOOM_IN, Key.F, Deed.FIT_SELECTION);

    private static final Map<Key, Deed> WITH_CTRL = Map.of(
            Key.A, Deed.SELECT_ALL,
            Key.D, Deed.DUPLICATE,
            Key.G, Deed.GROUP,
            Key.PLUS, Deed.ZOOM_IN,
            Key.MINUS, Deed.ZOOM_OUT,
            Key.ZERO, Deed.FIT);

    private static Turn moved(Input.KeyPressed pressed, Context context) {
        Modifiers modifiers = pressed.modifiers();
        if (ARROWS.contains(pressed.key())) {
            return arrow(Direction.of(pressed.key()), modifiers, context);
        }
        boolean shifted = modifiers.equals(Modifiers.SHIFT);
        if (pressed.key() == Key.TAB && (modifiers.none() || shifted)) {
            return tab(!shifted, context);
        }
        if (!modifiers.none()) {
            return Turn.to(Idle.INSTANCE);
        }
        return switch (pressed.key()) {
            case SPACE -> Turn.to(new HoldingSpace());
            case ENTER -> enter(context);
            case ESCAPE ->
                context.selection().isEmpty()
                        ? Scopes.leave(context)
                        : Turn.to(
                                Idle.INSTANCE,
                                new Effect.Select(context.selection().cleared()));
            case BACKSPACE -> Scopes.leave(context);
            case W -> nextWire(context);
            default -> Turn.to(Idle.INSTANCE);
        };
    }

    private static Turn arrow(Direction direction, Modifiers modifiers, Context context) {
        if (modifiers.ctrl() && modifiers.alt()) {
            return Turn.to(Idle.INSTANCE);
        }
        if (modifiers.ctrl() || modifiers.alt()) {
            return nudge(direction, modifiers.shift() ? 5 * Grid.STEP : Grid.STEP, context);
        }
        Optional<String> focus = Focus.of(context);
        Optional<String> next = focus.isPresent()
                ? Neighbours.of(focus.get(), direction, context.scene())
                : ReadingOrder.of(Placed.all(context.scene())).stream().findFirst();
        return next.map(id -> Focus.to(id, modifiers.shift(), context)).orElseGet(() -> Turn.to(Idle.INSTANCE));
    }

    /** Presses in a row are undone in one. */
    private static Turn nudge(Direction direction, double by, Context context) {
        Set<String> ids = context.selection().placed();
        Map<String, Box> boxes = Placed.boxes(context, ids);
        return boxes.isEmpty()
                ? Turn.to(Idle.INSTANCE)
                : Turn.to(
                        Idle.INSTANCE,
                        new Effect.Apply(Moving.by(ids, boxes, direction.dx * by, direction.dy * by, context)));
    }

    /** After the last, and before the first, comes what follows the canvas in the window, or precedes it. */
    private static Turn tab(boolean forward, Context context) {
        List<String> order = ReadingOrder.of(Placed.all(context.scene()));
        return ReadingOrder.beside(order, Focus.of(context), forward)
                .map(id -> Focus.to(id, false, context))
                .orElseGet(() -> Turn.to(Idle.INSTANCE, new Effect.Traverse(forward)));
    }

    private static Turn enter(Context context) {
        Optional<String> focus = Focus.of(context);
        if (focus.isEmpty()) {
            return Turn.to(Idle.INSTANCE);
        }
        String id = focus.get();
        if (context.network().group(id).isPresent()) {
            return Scopes.enter(id);
        }
        boolean note = context.network().note(id).isPresent();
        return Turn.to(Idle.INSTANCE, note ? new Effect.EditNote(id) : new Effect.Inspect());
    }

    /** The wires at the node where the keyboard is, one after the other. */
    private static Turn nextWire(Context context) {
        return Focus.of(context)
                .flatMap(id -> Wires.after(context.selection().wires(), id, context.scene()))
                .map(wire -> Turn.to(
                        Idle.INSTANCE, new Effect.Select(context.selection().only(wire))))
                .orElseGet(() -> Turn.to(Idle.INSTANCE));
    }
}
