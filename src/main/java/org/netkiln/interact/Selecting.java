package org.netkiln.interact;

import java.util.List;

/** What becomes of the selection. */
final class Selecting {
    private Selecting() {}

    /** Shift adds, Ctrl toggles, and else it is what was picked. */
    static Selection picked(Selection before, Selection picked, Modifiers modifiers) {
        if (modifiers.shift()) {
            return before.plus(picked);
        }
        return modifiers.ctrl() ? before.toggled(picked) : picked;
    }

    /** Selects, unless that is selected already. */
    static List<Effect> select(Selection wanted, Context context) {
        return wanted.equals(context.selection()) ? List.of() : List.of(new Effect.Select(wanted));
    }
}
