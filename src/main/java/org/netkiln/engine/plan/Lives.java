package org.netkiln.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From which operation to which each computed value's memory is in use. Views prolong the life of what they look at. */
final class Lives {
    private final Map<Value, Integer> starts = new HashMap<>();
    private final Map<Value, Integer> ends = new HashMap<>();
    private final Map<Integer, List<Value>> endingAt = new HashMap<>();

    private Lives() {}

    static Lives of(Program program) {
        Lives lives = new Lives();
        for (int i = 0; i < program.operations().size(); i++) {
            for (Value out : program.operations().get(i).outputs()) {
                lives.starts.putIfAbsent(out.root(), i);
                lives.ends.put(out.root(), i);
            }
            for (Value in : program.operations().get(i).inputs()) {
                lives.ends.put(in.root(), i);
            }
        }
        program.wanted().values().forEach(value -> lives.ends.put(value.root(), Integer.MAX_VALUE));
        lives.ends.forEach((root, end) ->
                lives.endingAt.computeIfAbsent(end, at -> new ArrayList<>()).add(root));
        return lives;
    }

    int start(Value root) {
        return starts.getOrDefault(root, 0);
    }

    int end(Value root) {
        return ends.getOrDefault(root, Integer.MAX_VALUE);
    }

    /** Roots whose memory nobody needs after this operation, smallest name first so that layouts repeat. */
    List<Value> endingAt(int operation) {
        List<Value> roots = new ArrayList<>(endingAt.getOrDefault(operation, List.of()));
        roots.sort(java.util.Comparator.comparing(Value::name));
        return roots;
    }

    /** Notes that a value goes on in another's memory, which is therefore not free when the first one ends. */
    void takeOver(Value dying, Value heir, int at) {
        endingAt.getOrDefault(at, new ArrayList<>()).remove(dying);
    }
}
