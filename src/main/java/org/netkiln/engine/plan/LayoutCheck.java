package org.netkiln.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.nd4j.linalg.api.buffer.DataType;
import org.netkiln.engine.plan.MemoryLayout.Slot;

/**
 * Looks for two values that live at the same time in the same memory: silent wrong numbers, had it gone unseen. Goes through
 * the values as they come to life; as those alive do not overlap, only neighbours can.
 */
final class LayoutCheck {
    private final Program program;
    private final Map<Value, Slot> slots;
    private final Lives lives;
    private final PriorityQueue<Value> dying;
    private final Map<DataType, TreeMap<Long, Value>> alive = new EnumMap<>(DataType.class);

    private LayoutCheck(Program program, Map<Value, Slot> slots, Lives lives) {
        this.program = program;
        this.slots = slots;
        this.lives = lives;
        this.dying = new PriorityQueue<>(Comparator.comparingInt(lives::end));
    }

    /** @throws IllegalStateException if there are two: a bug in the layout */
    static void check(Program program, MemoryLayout layout, Lives lives) {
        LayoutCheck check = new LayoutCheck(program, layout.slots(), lives);
        List<Value> placed = new ArrayList<>(layout.slots().keySet());
        placed.sort(Comparator.comparingInt(lives::start));
        placed.forEach(check::add);
    }

    private void add(Value value) {
        int start = lives.start(value);
        while (!dying.isEmpty() && lives.end(dying.element()) < start) {
            Value dead = dying.remove();
            alive(slot(dead)).remove(slot(dead).offset(), dead);
        }
        Slot slot = slot(value);
        TreeMap<Long, Value> here = alive(slot);
        Map.Entry<Long, Value> before = here.lowerEntry(slot.offset());
        if (before != null) {
            compare(value, before.getValue());
        }
        here.subMap(slot.offset(), slot.end()).values().forEach(other -> compare(value, other));
        here.put(slot.offset(), value);
        dying.add(value);
    }

    private void compare(Value value, Value other) {
        Operation operation = program.operations().get(lives.start(value));
        if (slot(other).overlaps(slot(value)) && !mayOverwrite(operation, value, other)) {
            throw new IllegalStateException(value + " lies on " + other);
        }
    }

    private boolean mayOverwrite(Operation operation, Value writes, Value ends) {
        return operation.out().root() == writes
                && lives.end(ends) == lives.start(writes)
                && operation.overwritable().stream()
                        .anyMatch(index -> operation.in(index).root() == ends);
    }

    private Slot slot(Value value) {
        return Objects.requireNonNull(slots.get(value));
    }

    private TreeMap<Long, Value> alive(Slot slot) {
        return alive.computeIfAbsent(slot.type(), any -> new TreeMap<>());
    }
}
