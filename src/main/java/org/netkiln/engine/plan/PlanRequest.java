package org.netkiln.engine.plan;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /** The plan of a batch that is not divided; its size is that of axis 0 of the placeholders. */
    public Plan compile() {
        return compile(graph.placeHolders().stream()
                .flatMap(placeholder -> Stream.ofNullable(given.get(placeholder.name())))
                .mapToInt(array -> (int) array.size(0))
                .findFirst()
                .orElse(1));
    }

    /** The plan of a batch that is not divided, rewritten to cheaper operations and with memory reused. */
    public Plan compile(int batch) {
        return compile(Lane.alone(batch));
    }

    /** The plan of one lane; the given arrays hold that lane's samples. */
    public Plan compile(Lane lane) {
        return compile(lane, true, true);
    }

    /**
     * The plan of one lane.
     *
     * @param rewrite false to run the graph's operations as they are
     * @param reuse false to give every value memory of its own
     */
    Plan compile(Lane lane, boolean rewrite, boolean reuse) {
        Program program = program(rewrite, lane.batch());
        return new Plan(program, MemoryLayout.of(program, reuse), lane);
    }

    /** An array that has a shape but no memory, for all that does not run the plan. */
    public static INDArray shapeOnly(DataType type, long... shape) {
        return new Stubs().stub(type, shape);
    }

    /** Bytes that the plan would take beside the given arrays; allocates next to nothing. */
    public long bytesNeeded(int batch) {
        return MemoryLayout.of(program(true, batch), true).bytes();
    }

    /**
     * How lanes would do with it; allocates next to nothing.
     *
     * @param samples placeholders that hold samples
     * @param shares wanted variables that are summed over the lanes, besides those with targets
     */
    public Division division(int batch, Set<String> samples, Set<String> shares) {
        Program program = program(true, batch);
        Set<String> all = new LinkedHashSet<>(shares);
        all.addAll(targets.keySet());
        return new Division(LaneCheck.isDivisible(program, samples, all), Work.seconds(program));
    }

    /**
     * Whether and whether not to divide a batch among lanes.
     *
     * @param possible whether the lanes' results together are the whole's
     * @param seconds a rough guess of how long one thread takes for all
     */
    public record Division(boolean possible, double seconds) {}

    Program program(boolean rewrite, int batch) {
        Set<String> all = new LinkedHashSet<>(wanted);
        all.addAll(targets.keySet());
        Program program = GraphReader.read(graph, given, all, batch);
        program.tidy();
        if (rewrite) {
            Rewrites.apply(program);
        }
        Targets.bind(program, targets);
        program.tidy();
        return program;
    }
}
