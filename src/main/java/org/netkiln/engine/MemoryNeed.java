package org.netkiln.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.netkiln.check.Costs;
import org.netkiln.compile.Model;
import org.netkiln.engine.optim.OptimizerType;
import org.netkiln.engine.plan.PlanRequest;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/** How much memory a learner will take, found by laying its plans out without allocating them. */
final class MemoryNeed {
    /** What kernels take for themselves while they run, as a share of the plan. */
    private static final double SCRATCH = 0.25;

    private final LearnerSpec spec;
    private final Trained trained;
    private final OptimizerType type;

    private MemoryNeed(LearnerSpec spec, Trained trained, OptimizerType type) {
        this.spec = spec;
        this.trained = trained;
        this.type = type;
    }

    /** What to change if a full batch does not fit into this many bytes; empty if it does. */
    static List<Problem> check(LearnerSpec spec, Trained trained, OptimizerType type, long free) {
        MemoryNeed need = new MemoryNeed(spec, trained, type);
        long bytes = need.of(spec.batch());
        if (bytes <= free) {
            return List.of();
        }
        int smaller = Integer.highestOneBit(Math.max(1, spec.batch() - 1));
        while (smaller >= 1 && need.of(smaller) > free) {
            smaller /= 2;
        }
        Where where = new Where.Setting("training.batch_size");
        return List.of(
                smaller == 0
                        ? Problem.error(where, Text.of("engine.too-big", size(need.of(1)), size(free)))
                        : Problem.error(
                                where,
                                Text.of("engine.batch-too-big", spec.batch(), size(bytes), size(free), smaller),
                                new Remedy.SetSetting("training.batch_size", smaller)));
    }

    /** Bytes for training and evaluating with batches of this size. */
    private long of(int batch) {
        long weights = spec.training().parameters().stream()
                .mapToLong(parameter -> parameter.weight().elements()
                        * parameter.weight().element().bytes())
                .sum();
        int slots = type.rule(spec.optimizer().values()).slots().size();
        Map<String, INDArray> parameters = new LinkedHashMap<>();
        spec.training().parameters().forEach(parameter -> parameters.put(parameter.name(), stub(parameter)));
        Map<String, INDArray> gradients = new LinkedHashMap<>();
        trained.gradients().forEach((weight, variable) -> gradients.put(variable, parameters.get(weight)));
        long plans = PassSpec.training(spec.training(), parameters, List.of(gradients))
                        .bytesNeeded(batch)
                + PassSpec.evaluation(spec.evaluation(), parameters).bytesNeeded(batch);
        return weights * (1 + spec.threads() + slots) + (long) (plans * (1 + SCRATCH)) + waiting(batch);
    }

    /** What is held of batches to come. */
    private long waiting(int batch) {
        long elements = spec.training().data().values().stream()
                .mapToLong(TensorShape::elements)
                .max()
                .orElse(0);
        return (long) Costs.BATCHES_HELD * batch * (elements * Float.BYTES + Integer.BYTES);
    }

    private static INDArray stub(Model.Parameter parameter) {
        long[] sizes = parameter.weight().sizes().stream()
                .mapToLong(Integer::longValue)
                .toArray();
        return PlanRequest.shapeOnly(Parameters.type(parameter.weight().element()), sizes);
    }

    private static String size(long bytes) {
        return String.format(Locale.ROOT, "%.1f GB", Math.max(0, bytes) / 1e9);
    }
}
