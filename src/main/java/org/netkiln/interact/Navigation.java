package org.netkiln.interact;

import java.util.Optional;
import org.netkiln.layout.Box;

/** Looking elsewhere, or closer, or from farther away; possible at any time. */
final class Navigation {
    /** Pixels of a wheel's turn that double the scale; a notch has 40. */
    private static final double DOUBLES = 240;

    private static final double STEP = 1.25;

    private Navigation() {}

    /** What a wheel, a trackpad or two fingers ask for; empty if the input is another. */
    static Optional<Effect.Look> look(Input input, Viewport viewport) {
        if (input instanceof Input.Scrolled scrolled) {
            return Optional.of(new Effect.Look(scrolled(scrolled, viewport), false));
        } else if (input instanceof Input.Pinched pinched) {
            return Optional.of(new Effect.Look(viewport.zoomAt(pinched.at(), pinched.factor()), false));
        }
        return Optional.empty();
    }

    /** A wheel zooms at the pointer, and pans sideways with Shift; a trackpad pans, and zooms with Ctrl. */
    private static Viewport scrolled(Input.Scrolled scrolled, Viewport viewport) {
        boolean sideways = scrolled.wheel() && scrolled.modifiers().shift();
        if (sideways) {
            return viewport.pan(scrolled.dx() + scrolled.dy(), 0);
        }
        return scrolled.wheel() || scrolled.modifiers().ctrl()
                ? viewport.zoomAt(scrolled.at(), Math.pow(2, scrolled.dy() / DOUBLES))
                : viewport.pan(scrolled.dx(), scrolled.dy());
    }

    /** What a command to look elsewhere asks for; empty if the command is another. */
    static Optional<Effect> look(Deed deed, Context context) {
        Viewport viewport = context.viewport();
        return switch (deed) {
            case ZOOM_IN -> smooth(viewport.zoomTo(viewport.scale() * STEP));
            case ZOOM_OUT -> smooth(viewport.zoomTo(viewport.scale() / STEP));
            case ZOOM_RESET -> smooth(viewport.zoomTo(1));
            case FIT -> smooth(viewport.fit(context.scene().bounds()));
            case FIT_SELECTION -> smooth(viewport.fit(selected(context)));
            default -> Optional.empty();
        };
    }

    private static Box selected(Context context) {
        var boxes = Placed.boxes(context, context.selection().placed()).values();
        return boxes.isEmpty() ? context.scene().bounds() : Box.around(boxes);
    }

    private static Optional<Effect> smooth(Viewport viewport) {
        return Optional.of(new Effect.Look(viewport, true));
    }
}
