package org.netkiln.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A graph at one batch size: operations, each after all whose results it reads, and the values wanted from it. Rewrites
 * change it; then it is laid out and bound.
 */
final class Program {
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, Value> wanted = new LinkedHashMap<>();
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

    List<Operation> operations() {
        return Collections.unmodifiableList(operations);
    }

    /** Asks for a value to be there after the run, under a name. */
    void want(String name, Value value) {
        wanted.put(name, value);
    }

    Map<String, Value> wanted() {
        return Collections.unmodifiableMap(wanted);
    }

    /** The operation that computes a value or what it is a view of; null if its memory is given. */
    @Nullable
    Operation producer(Value value) {
        for (Operation operation : operations) {
            if (operation.outputs().stream().anyMatch(out -> out.root() == value.root())) {
                return operation;
            }
        }
        return null;
    }

    /** Operations that read a value or any view of the same memory. */
    List<Operation> readers(Value value) {
        return operations.stream()
                .filter(operation -> operation.inputs().stream().anyMatch(in -> in.root() == value.root()))
                .toList();
    }

    /** Whether somebody outside wants this memory. */
    boolean isWanted(Value value) {
        return wanted.values().stream().anyMatch(want -> want.root() == value.root());
    }

    boolean isUsed(Value value) {
        return isWanted(value) || !readers(value).isEmpty();
    }

    /** Puts others where an operation stood; they may write what it wrote. */
    void replace(Operation old, Operation... others) {
        int at = operations.indexOf(old);
        operations.remove(at);
        operations.addAll(at, Arrays.asList(others));
    }

    void remove(Operation operation) {
        operations.remove(operation);
    }

    /** Lets every reader of one value read another, and wants it under the same names. */
    void substitute(Value old, Value replacement) {
        operations.replaceAll(operation -> {
            if (!operation.inputs().contains(old)) {
                return operation;
            }
            List<Value> in = new ArrayList<>(operation.inputs());
            in.replaceAll(value -> value == old ? replacement : value);
            return new Operation(operation.type(), operation.call(), in, operation.outputs(), operation.overwritable());
        });
        wanted.replaceAll((name, value) -> value == old ? replacement : value);
    }

    /** Drops what nobody needs and puts the rest in order: each operation as early as those it needs allow. */
    void tidy() {
        Map<Value, Operation> producers = new HashMap<>();
        operations.forEach(operation -> operation.outputs().forEach(out -> producers.put(out.root(), operation)));
        Set<Operation> needed = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        List<Operation> open = new ArrayList<>();
        wanted.values().forEach(value -> open.add(producers.get(value.root())));
        while (!open.isEmpty()) {
            Operation operation = open.remove(open.size() - 1);
            if (operation != null && needed.add(operation)) {
                operation.inputs().forEach(in -> open.add(producers.get(in.root())));
            }
        }
        operations.removeIf(operation -> !needed.contains(operation));
        sort(producers);
    }

    private void sort(Map<Value, Operation> producers) {
        List<Operation> left = new ArrayList<>(operations);
        operations.clear();
        Set<Value> ready = new HashSet<>();
        while (!left.isEmpty()) {
            int before = left.size();
            List<Operation> later = new ArrayList<>();
            for (Operation operation : left) {
                boolean runnable = operation.inputs().stream()
                        .map(Value::root)
                        .allMatch(root -> !producers.containsKey(root) || ready.contains(root));
                if (runnable) {
                    operations.add(operation);
                    operation.outputs().forEach(out -> ready.add(out.root()));
                } else {
                    later.add(operation);
                }
            }
            if (later.size() == before) {
                throw new IllegalStateException("no order for " + later);
            }
            left = later;
        }
    }
}
