package org.netkiln.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.netkiln.engine.plan.MemoryLayout.Slot;

/** Looks for two values that live at the same time in the same memory: silent wrong numbers, had it gone unseen. */
final class LayoutCheck {
    private LayoutCheck() {}

    /** @throws IllegalStateException if there are two: a bug in the layout */
    static void check(Program program, MemoryLayout layout, Lives lives) {
        List<Map.Entry<Value, Slot>> placed = new ArrayList<>(layout.slots().entrySet());
        placed.sort(java.util.Comparator.comparingInt(entry -> lives.start(entry.getKey())));
        List<Map.Entry<Value, Slot>> alive = new ArrayList<>();
        for (Map.Entry<Value, Slot> entry : placed) {
            int start = lives.start(entry.getKey());
            alive.removeIf(other -> lives.end(other.getKey()) < start);
            for (Map.Entry<Value, Slot> other : alive) {
                if (other.getValue().overlaps(entry.getValue())
                        && !mayOverwrite(program.operations().get(start), entry.getKey(), other.getKey(), lives)) {
                    throw new IllegalStateException(entry.getKey() + " lies on " + other.getKey());
                }
            }
            alive.add(entry);
        }
    }

    private static boolean mayOverwrite(Operation operation, Value writes, Value dying, Lives lives) {
        return operation.out().root() == writes
                && lives.end(dying) == lives.start(writes)
                && operation.overwritable().stream()
                        .anyMatch(index -> operation.in(index).root() == dying);
    }
}
