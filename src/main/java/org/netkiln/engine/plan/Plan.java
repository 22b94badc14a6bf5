package org.netkiln.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.netkiln.engine.plan.MemoryLayout.Slot;

/**
 * A graph made ready to run: kernels on fixed arrays, in order. Inputs are read from, and results lie in, arrays that never
 * move. Compute thread only.
 */
public final class Plan implements AutoCloseable {
    /** A kernel and what it writes, for {@link #firstNotFinite}. */
    private record Step(Operation operation, Kernel kernel, INDArray[] out) {}

    private final List<Step> steps = new ArrayList<>();
    private final Kernel[] kernels;
    private final Map<String, INDArray> results = new LinkedHashMap<>();
    private final Arena arena;
    private final long bytes;

    Plan(Program program, MemoryLayout layout, Lane lane) {
        this.bytes = layout.bytes();
        this.arena = new Arena(layout);
        Map<Value, INDArray> roots = new IdentityHashMap<>();
        for (Operation operation : program.operations()) {
            INDArray[] in = arrays(operation.inputs(), roots, layout);
            INDArray[] out = arrays(operation.outputs(), roots, layout);
            steps.add(new Step(operation, operation.call().bind(in, out, lane), out));
        }
        this.kernels = steps.stream().map(Step::kernel).toArray(Kernel[]::new);
        program.wanted().forEach((name, value) -> results.put(name, array(value, roots, layout)));
    }

    private INDArray[] arrays(List<Value> values, Map<Value, INDArray> roots, MemoryLayout layout) {
        return values.stream().map(value -> array(value, roots, layout)).toArray(INDArray[]::new);
    }

    private INDArray array(Value value, Map<Value, INDArray> roots, MemoryLayout layout) {
        INDArray root = roots.computeIfAbsent(value.root(), owner -> {
            INDArray given = owner.given();
            if (given != null) {
                return given;
            }
            Slot slot = layout.slots().get(owner);
            if (slot == null) {
                throw new IllegalStateException(owner + " is computed by nobody");
            }
            return arena.array(owner, slot);
        });
        return value.of(root);
    }

    /** Runs every kernel once. */
    public void run() {
        for (Kernel kernel : kernels) {
            kernel.run();
        }
    }

    /** A wanted result; its values are those of the last run. */
    public INDArray result(String name) {
        INDArray array = results.get(name);
        if (array == null) {
            throw new IllegalArgumentException(name + " was not asked for");
        }
        return array;
    }

    /** Bytes that results and everything between them take. */
    public long bytes() {
        return bytes;
    }

    /** Number of kernels. */
    public int size() {
        return kernels.length;
    }

    /**
     * Runs again and looks at each kernel's outputs for values that are not finite.
     *
     * @return the number of the first kernel that yields one; empty if all is finite
     */
    public OptionalInt firstNotFinite() {
        OptionalInt first = OptionalInt.empty();
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).kernel().run();
            if (first.isEmpty() && !Arrays.stream(steps.get(i).out()).allMatch(HostMemory::isFinite)) {
                first = OptionalInt.of(i);
            }
        }
        return first;
    }

    /** The variables that a kernel writes and, after them, reads. */
    public List<String> variables(int kernel) {
        return names(steps.get(kernel).operation());
    }

    private static List<String> names(Operation operation) {
        List<String> names = new ArrayList<>();
        operation.outputs().forEach(value -> names.add(value.name()));
        operation.inputs().forEach(value -> names.add(value.name()));
        return names;
    }

    /** Milliseconds of each operation's type, each run {@code times} times; for benchmarks. */
    public Map<String, Double> profile(int times) {
        Map<String, Double> millis = new HashMap<>();
        for (int i = 0; i < times; i++) {
            for (Step step : steps) {
                long start = System.nanoTime();
                step.kernel().run();
                millis.merge(step.operation().toString(), (System.nanoTime() - start) / 1e6 / times, Double::sum);
            }
        }
        return millis;
    }

    /** Frees the plan's memory. */
    @Override
    public void close() {
        arena.close();
    }
}
