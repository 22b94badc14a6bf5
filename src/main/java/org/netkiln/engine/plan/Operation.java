package org.netkiln.engine.plan;

import java.util.List;
import java.util.Set;

/**
 * One operation of a program.
 *
 * @param type the native operation's name, or a rewrite's own; rewrites look for it
 * @param call what it does
 * @param outputs its results, and after them scratch memory that nobody reads
 * @param overwritable which inputs may lie where the first output goes
 */
record Operation(String type, Call call, List<Value> inputs, List<Value> outputs, Set<Integer> overwritable) {
    Operation {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        overwritable = Set.copyOf(overwritable);
    }

    static Operation of(String type, Call call, List<Value> in, List<Value> out) {
        return new Operation(type, call, in, out, Set.of());
    }

    Operation mayOverwrite(Integer... operands) {
        return new Operation(type, call, inputs, outputs, Set.of(operands));
    }

    Value in(int index) {
        return inputs.get(index);
    }

    Value out(int index) {
        return outputs.get(index);
    }

    Value out() {
        return outputs.get(0);
    }

    @Override
    public String toString() {
        return type + inputs + " -> " + outputs;
    }
}
