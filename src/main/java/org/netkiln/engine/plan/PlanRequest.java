package org.netkiln.engine.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a plan is to compute.
 *
 * @param graph a forward graph or a gradient function
 * @param given arrays of placeholders, parameters and buffers by variable; their shapes fix the batch size, and each run
 *     reads what is in them then
 * @param wanted variables whose values are there after each run
 * @param targets where results go, by variable: row-major arrays of the same size
 */
public record PlanRequest(
        SameDiff graph, Map<String, INDArray> given, Set<String> wanted, Map<String, INDArray> targets) {

    /** The plan, rewritten to cheaper operations and with memory reused. */
    public Plan compile() {
        return compile(true, true);
    }

    /**
     * The plan, all in one lane.
     *
     * @param rewrite false to run the graph's operations as they are
     * @param reuse false to give every value memory of its own
     */
    public Plan compile(boolean rewrite, boolean reuse) {
        Program program = program(rewrite);
        return new Plan(program, MemoryLayout.of(program, reuse), Lane.alone(1));
    }

    /** The plan of one lane; its arrays hold that lane's samples. */
    public Plan compile(Lane lane) {
        Program program = program(true);
        return new Plan(program, MemoryLayout.of(program, true), lane);
    }

    /** An array that has a shape but no memory, to ask {@link #bytesNeeded} with. */
    public static INDArray shapeOnly(DataType type, long... shape) {
        return new Stubs().stub(type, shape);
    }

    /** Bytes that the plan would take beside the given arrays; allocates nothing. */
    public long bytesNeeded() {
        return MemoryLayout.of(program(true), true).bytes();
    }

    Program program(boolean rewrite) {
        Map<String, INDArray> names = new LinkedHashMap<>(targets);
        Set<String> all = new java.util.LinkedHashSet<>(wanted);
        all.addAll(names.keySet());
        Program program = GraphReader.read(graph, given, all);
        program.tidy();
        if (rewrite) {
            Rewrites.apply(program);
        }
        Targets.bind(program, targets);
        program.tidy();
        return program;
    }
}
