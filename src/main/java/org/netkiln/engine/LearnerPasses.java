package org.netkiln.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netkiln.engine.plan.LaneThreads;
import org.netkiln.graph.PortRef;
import org.netkiln.weights.HostTensor;

/** A learner's passes: training, evaluation and prediction at each batch size that came up. */
final class LearnerPasses implements AutoCloseable {
    private final LearnerSpec spec;
    private final Parameters parameters;
    private final LaneGradients gradients;
    private final LaneThreads threads;
    private final Masks masks;
    private final Passes training;
    private final Passes evaluation;
    private final Passes prediction;
    private Set<PortRef> watched = Set.of();
    private @Nullable Pass lastStep;

    LearnerPasses(LearnerSpec spec, Parameters parameters, LaneGradients gradients, MaskRates rates) {
        this.spec = spec;
        this.parameters = parameters;
        this.gradients = gradients;
        this.threads = new LaneThreads(spec.threads());
        this.masks = new Masks(Randomness.of(spec.seed(), "masks"), rates);
        this.training = new Passes(size -> pass(trainingSpec(), size));
        this.evaluation = new Passes(size -> pass(PassSpec.evaluation(spec.evaluation(), parameters.arrays()), size));
        this.prediction = new Passes(size -> pass(PassSpec.prediction(spec.evaluation(), parameters.arrays()), size));
    }

    Pass training(int size) {
        Pass pass = training.of(size);
        lastStep = pass;
        return pass;
    }

    Pass evaluation(int size) {
        return evaluation.of(size);
    }

    Pass prediction(int size) {
        return prediction.of(size);
    }

    void watch(Set<PortRef> ports) {
        if (!ports.equals(watched)) {
            watched = Set.copyOf(ports);
            training.close();
            lastStep = null;
        }
    }

    Map<PortRef, HostTensor> watched() {
        Map<PortRef, HostTensor> copies = new LinkedHashMap<>();
        Pass pass = lastStep;
        if (pass != null) {
            for (PortRef port : watched) {
                copies.put(port, Gathered.tensor(pass.results(variable(port))));
            }
        }
        return copies;
    }

    Map<String, Double> profile(int times) {
        return lastStep == null ? Map.of() : lastStep.profile(times);
    }

    private String variable(PortRef port) {
        String variable = spec.training().activations().get(port);
        if (variable == null) {
            throw new IllegalArgumentException("no output port " + port);
        }
        return variable;
    }

    private Pass pass(PassSpec kind, int size) {
        return new Pass(kind, size, Lanes.of(kind, size, spec.threads()), threads, masks);
    }

    private PassSpec trainingSpec() {
        Set<String> activations = watched.stream().map(this::variable).collect(Collectors.toSet());
        return PassSpec.training(spec.training(), parameters.arrays(), gradients.targets())
                .and(activations);
    }

    @Override
    public void close() {
        training.close();
        evaluation.close();
        prediction.close();
        threads.close();
    }
}
