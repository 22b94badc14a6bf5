package org.netkiln.interact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the keyboard is. */
final class Focus {
    private Focus() {}

    /** The node, group or note; empty if nothing that is to be seen has it. */
    static Optional<String> of(Context context) {
        Selection selection = context.selection();
        return selection
                .focus()
                .or(() -> selection.placed().stream().findFirst())
                .filter(id -> Placed.box(context, id).isPresent());
    }

    /** Goes to something and selects it, or adds it to what is selected; it comes into view. */
    static Turn to(String id, boolean adds, Context context) {
        Selection itself = Selection.in(context.network(), Set.of(id));
        Selection wanted = adds ? context.selection().plus(itself) : itself;
        List<Effect> effects = new ArrayList<>(Selecting.select(wanted, context));
        effects.addAll(reveal(id, context));
        return Turn.to(Idle.INSTANCE, effects);
    }

    private static List<Effect> reveal(String id, Context context) {
        return Placed.box(context, id)
                .map(context.viewport()::reveal)
                .filter(viewport -> !viewport.equals(context.viewport()))
                .<List<Effect>>map(viewport -> List.of(new Effect.Look(viewport, true)))
                .orElse(List.of());
    }
}
