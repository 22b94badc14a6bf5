package org.netkiln.interact;

import java.util.Optional;
import org.netkiln.edit.Clipping;
import org.netkiln.layout.Point;

/** What a person does to the canvas. Points are in canvas units, under the viewport that comes with the input's context. */
public sealed interface Input {
    /** @param clicks 2 for the second press of a double click */
    record PointerPressed(Point at, Button button, Modifiers modifiers, int clicks) implements Input {}

    /** The pointer has moved, be a button down or not. */
    record PointerMoved(Point at, Modifiers modifiers) implements Input {}

    record PointerReleased(Point at, Button button, Modifiers modifiers) implements Input {}

    /** A key went down, or repeats while it is held. */
    record KeyPressed(Key key, Modifiers modifiers) implements Input {}

    record KeyReleased(Key key) implements Input {}

    /**
     * A wheel was turned, or two fingers moved on a trackpad.
     *
     * @param dx in pixels, more than 0 where what lies left comes into view
     * @param dy in pixels, more than 0 where what lies above comes into view
     * @param wheel whether it is a wheel, with notches
     */
    record Scrolled(Point at, double dx, double dy, Modifiers modifiers, boolean wheel) implements Input {}

    /** @param factor how much larger things become */
    record Pinched(Point at, double factor) implements Input {}

    /** A layer of this type is dragged over the canvas, from the palette. */
    record DraggedOver(Point at, String type, Modifiers modifiers) implements Input {}

    /** The layer that was dragged over the canvas is elsewhere now. */
    record DragLeft() implements Input {}

    record Dropped(Point at, String type, Modifiers modifiers) implements Input {}

    /** A layer was chosen from the menu that {@link Effect.OpenMenu} asked for. */
    record Chosen(String type) implements Input {}

    /**
     * @param clipping what the clipboard holds; empty if that is nothing of ours
     * @param at where the pointer is; empty if it is elsewhere
     */
    record Pasted(Optional<Clipping> clipping, Optional<Point> at) implements Input {}

    /** A command was given, by menu, button or shortcut. */
    record Do(Deed deed) implements Input {}

    /** The window lost focus, or the menu was closed without a choice: what is under way is taken back. */
    record Cancel() implements Input {}
}
