package org.netkiln.interact;

import java.util.Optional;

/** Going into groups and out of them. */
final class Scopes {
    private Scopes() {}

    static Turn enter(String group) {
        return Turn.to(Idle.INSTANCE, new Effect.Enter(group), new Effect.Select(Selection.NONE));
    }

    /** The group that was left is selected. */
    static Turn leave(Context context) {
        Optional<String> scope = context.scene().scope();
        return scope.map(group -> Turn.to(
                        Idle.INSTANCE,
                        new Effect.Leave(context.network().parent(group)),
                        new Effect.Select(Selection.of(group))))
                .orElseGet(() -> Turn.to(Idle.INSTANCE));
    }
}
