package org.netkiln.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Where each computed value lies, as an offset into one stretch of memory for each element type. Values whose lives do not
 * overlap share memory.
 *
 * @param slots by root value
 * @param sizes bytes needed, by type
 */
record MemoryLayout(Map<Value, Slot> slots, Map<DataType, Long> sizes) {
    /** Offsets are multiples of this many bytes: a cache line, so that no kernel depends on where memory lies. */
    static final int ALIGNMENT = 64;

    /** A stretch of bytes. */
    record Slot(DataType type, long offset, long bytes) {
        long end() {
            return offset + bytes;
        }

        boolean overlaps(Slot other) {
            return type == other.type && offset < other.end() && other.offset < end();
        }
    }

    /** Lays a program out; without {@code reuse} every value has memory of its own. */
    static MemoryLayout of(Program program, boolean reuse) {
        Lives lives = Lives.of(program);
        Builder builder = new Builder();
        for (int i = 0; i < program.operations().size(); i++) {
            Operation operation = program.operations().get(i);
            for (int k = 0; k < operation.outputs().size(); k++) {
                builder.place(operation, k, i, lives, reuse);
            }
            if (reuse) {
                builder.release(lives.endingAt(i));
            }
        }
        MemoryLayout layout = new MemoryLayout(builder.slots, builder.sizes);
        LayoutCheck.check(program, layout, lives);
        return layout;
    }

    long bytes() {
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }

    private static final class Builder {
        private final Map<Value, Slot> slots = new IdentityHashMap<>();
        private final Map<DataType, Long> sizes = new LinkedHashMap<>();
        private final Map<DataType, List<Slot>> gaps = new EnumMap<>(DataType.class);

        /** Finds memory for an output: its own operand's if that dies here, else the smallest gap, else more. */
        void place(Operation operation, int output, int at, Lives lives, boolean reuse) {
            Value root = operation.out(output).root();
            if (root.isGiven() || slots.containsKey(root)) {
                return;
            }
            Value operand = reuse && output == 0 ? overwritten(operation, at, lives) : null;
            if (operand != null) {
                slots.put(root, slotOf(operand));
                lives.takeOver(operand, root, at);
            } else {
                slots.put(root, allocate(root.type(), aligned(Math.max(root.bytes(), 1))));
            }
        }

        private Slot slotOf(Value root) {
            Slot slot = slots.get(root);
            if (slot == null) {
                throw new IllegalStateException(root + " has no memory yet");
            }
            return slot;
        }

        private static @Nullable Value overwritten(Operation operation, int at, Lives lives) {
            Value out = operation.out();
            for (int index : operation.overwritable().stream().sorted().toList()) {
                Value in = operation.in(index);
                if (!in.isGiven()
                        && in.isDense()
                        && out.isDense()
                        && in.type() == out.type()
                        && in.root().bytes() == out.root().bytes()
                        && lives.end(in.root()) == at) {
                    return in.root();
                }
            }
            return null;
        }

        private Slot allocate(DataType type, long bytes) {
            List<Slot> free = gaps.computeIfAbsent(type, any -> new ArrayList<>());
            Slot best = free.stream()
                    .filter(gap -> gap.bytes() >= bytes)
                    .min(Comparator.comparingLong(Slot::bytes).thenComparingLong(Slot::offset))
                    .orElse(null);
            if (best == null) {
                return extend(type, bytes, free);
            }
            free.remove(best);
            if (best.bytes() > bytes) {
                free.add(new Slot(type, best.offset() + bytes, best.bytes() - bytes));
            }
            return new Slot(type, best.offset(), bytes);
        }

        private Slot extend(DataType type, long bytes, List<Slot> free) {
            long end = sizes.getOrDefault(type, 0L);
            Slot last =
                    free.stream().filter(gap -> gap.end() == end).findFirst().orElse(null);
            long offset = last == null ? end : last.offset();
            free.remove(last);
            sizes.put(type, offset + bytes);
            return new Slot(type, offset, bytes);
        }

        void release(List<Value> roots) {
            for (Value root : roots) {
                Slot slot = slots.get(root);
                if (slot != null) {
                    free(slot);
                }
            }
        }

        private void free(Slot slot) {
            List<Slot> free = gaps.computeIfAbsent(slot.type(), any -> new ArrayList<>());
            Slot merged = slot;
            for (Slot gap : List.copyOf(free)) {
                if (gap.end() == merged.offset() || merged.end() == gap.offset()) {
                    free.remove(gap);
                    merged = new Slot(
                            slot.type(), Math.min(gap.offset(), merged.offset()), gap.bytes() + merged.bytes());
                }
            }
            free.add(merged);
        }

        private static long aligned(long bytes) {
            return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        }
    }
}
