package org.netkiln.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Operations in order, with who computes and who reads each value at hand: rewrites ask for that at every operation, and a
 * search each time would make them slow for deep networks. Operations are told apart by identity.
 */
final class OperationList {
    /** An operation's place holds it, or whatever has replaced it. */
    private final List<List<Operation>> places = new ArrayList<>();

    private final Map<Operation, List<Operation>> placeOf = new IdentityHashMap<>();
    private final Map<Value, Operation> producers = new HashMap<>();
    private final Map<Value, List<Operation>> readers = new HashMap<>();
    private @Nullable List<Operation> inOrder;

    void add(Operation operation) {
        List<Operation> place = new ArrayList<>();
        places.add(place);
        insert(place, 0, operation);
    }

    boolean contains(Operation operation) {
        return placeOf.containsKey(operation);
    }

    List<Operation> inOrder() {
        List<Operation> known = inOrder;
        if (known == null) {
            known = places.stream().flatMap(List::stream).toList();
            inOrder = known;
        }
        return known;
    }

    /** The operation that computes a root; null if there is none. */
    @Nullable
    Operation producer(Value root) {
        return producers.get(root);
    }

    /** Operations that read a root or any view of it. */
    List<Operation> readers(Value root) {
        return List.copyOf(readers.getOrDefault(root, List.of()));
    }

    void replace(Operation old, Operation... others) {
        List<Operation> place = place(old);
        int at = indexOf(place, old);
        remove(old);
        for (int i = 0; i < others.length; i++) {
            insert(place, at + i, others[i]);
        }
    }

    void remove(Operation operation) {
        List<Operation> place = place(operation);
        place.remove(indexOf(place, operation));
        placeOf.remove(operation);
        operation.outputs().forEach(out -> producers.remove(out.root(), operation));
        operation.inputs().forEach(in -> readersOf(in).removeIf(reader -> reader == operation));
        inOrder = null;
    }

    /** Holds exactly these from now on, in this order. */
    void set(List<Operation> order) {
        List<Operation> all = new ArrayList<>(order);
        places.clear();
        placeOf.clear();
        producers.clear();
        readers.clear();
        all.forEach(this::add);
    }

    private void insert(List<Operation> place, int at, Operation operation) {
        place.add(at, operation);
        placeOf.put(operation, place);
        operation.outputs().forEach(out -> producers.put(out.root(), operation));
        for (Value in : operation.inputs()) {
            List<Operation> known = readersOf(in);
            if (known.isEmpty() || known.get(known.size() - 1) != operation) {
                known.add(operation);
            }
        }
        inOrder = null;
    }

    private List<Operation> readersOf(Value value) {
        return readers.computeIfAbsent(value.root(), any -> new ArrayList<>());
    }

    private List<Operation> place(Operation operation) {
        List<Operation> place = placeOf.get(operation);
        if (place == null) {
            throw new IllegalArgumentException(operation + " is not part of the program");
        }
        return place;
    }

    private static int indexOf(List<Operation> place, Operation operation) {
        int at = 0;
        while (place.get(at) != operation) {
            at++;
        }
        return at;
    }
}
