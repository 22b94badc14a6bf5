package org.netkiln.engine.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A graph at one batch size: operations, each after all whose results it reads, and the values wanted from it. Rewrites
 * change it; then it is laid out and bound.
 */
final class Program {
    private final OperationList operations = new OperationList();
    private final Map<String, Value> wanted = new LinkedHashMap<>();
    private @Nullable Set<Value> wantedRoots;
    private boolean tiedToSize;

    /** Notes that numbers in it depend on the number of samples, so that it is not good for a part of a batch. */
    void tiesToSize(boolean ties) {
        tiedToSize |= ties;
    }

    boolean isTiedToSize() {
        return tiedToSize;
    }

    void add(Operation operation) {
        operations.add(operation);
    }

    boolean contains(Operation operation) {
        return operations.contains(operation);
    }

    List<Operation> operations() {
        return operations.inOrder();
    }

    /** Asks for a value to be there after the run, under a name. */
    void want(String name, Value value) {
        wanted.put(name, value);
        wantedRoots = null;
    }

    Map<String, Value> wanted() {
        return Collections.unmodifiableMap(wanted);
    }

    /** The operation that computes a value or what it is a view of; null if its memory is given. */
    @Nullable
    Operation producer(Value value) {
        return operations.producer(value.root());
    }

    /** Operations that read a value or any view of the same memory. */
    List<Operation> readers(Value value) {
        return operations.readers(value.root());
    }

    /** Whether somebody outside wants this memory. */
    boolean isWanted(Value value) {
        Set<Value> roots = wantedRoots;
        if (roots == null) {
            roots = wanted.values().stream().map(Value::root).collect(Collectors.toSet());
            wantedRoots = roots;
        }
        return roots.contains(value.root());
    }

    boolean isUsed(Value value) {
        return isWanted(value) || !readers(value).isEmpty();
    }

    /** Puts others where an operation stood; they may write what it wrote. */
    void replace(Operation old, Operation... others) {
        operations.replace(old, others);
    }

    void remove(Operation operation) {
        operations.remove(operation);
    }

    /** Drops what nobody needs and puts the rest in order: each operation as early as those it needs allow. */
    void tidy() {
        Set<Operation> needed = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Value> open = new ArrayList<>(wanted.values());
        while (!open.isEmpty()) {
            Operation operation = producer(open.remove(open.size() - 1));
            if (operation != null && needed.add(operation)) {
                open.addAll(operation.inputs());
            }
        }
        operations.set(
                sorted(operations.inOrder().stream().filter(needed::contains).toList()));
    }

    private List<Operation> sorted(List<Operation> needed) {
        List<Operation> sorted = new ArrayList<>();
        List<Operation> left = needed;
        Set<Value> ready = new HashSet<>();
        while (!left.isEmpty()) {
            List<Operation> later = new ArrayList<>();
            for (Operation operation : left) {
                boolean runnable =
                        operation.inputs().stream().allMatch(in -> producer(in) == null || ready.contains(in.root()));
                if (runnable) {
                    sorted.add(operation);
                    operation.outputs().forEach(out -> ready.add(out.root()));
                } else {
                    later.add(operation);
                }
            }
            if (later.size() == left.size()) {
                throw new IllegalStateException("no order for " + later);
            }
            left = later;
        }
        return sorted;
    }
}
