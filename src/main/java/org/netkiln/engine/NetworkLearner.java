package org.netkiln.engine;

import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.netkiln.compile.Model;
import org.netkiln.engine.optim.OptimizerType;
import org.netkiln.engine.optim.Optimizers;
import org.netkiln.engine.plan.HostMemory;
import org.netkiln.graph.PortRef;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.weights.HostTensor;

/**
 * A network that learns on flat plans. Training and evaluation share the parameters' memory; plans are made when a batch
 * size comes up first and kept. All calls on the compute thread; lanes run on threads that the learner owns.
 */
public final class NetworkLearner implements Learner {
    private final Model training;
    private final Parameters parameters;
    private final Optimizer optimizer;
    private final LaneGradients gradients;
    private final GradientNorm norm = new GradientNorm();
    private final LearnerSpec spec;
    private final MaskRates rates;
    private final LearnerPasses passes;
    private final FloatBuffer weights;
    private long steps;

    private NetworkLearner(LearnerSpec spec, Trained trained, OptimizerType type) {
        this.spec = spec;
        this.training = spec.training();
        this.parameters = new Parameters(training.parameters(), trained.names());
        parameters.initialise(training.parameters(), spec.seed());
        ParamValues settings = spec.optimizer().values();
        this.optimizer = new Optimizer(type, settings, parameters.elements());
        this.gradients = new LaneGradients(parameters, trained, spec.threads());
        this.rates = new MaskRates(training);
        this.passes = new LearnerPasses(spec, parameters, gradients, rates);
        this.weights = parameters.floats();
    }

    /**
     * A learner with fresh weights, or why there cannot be one: settings of the optimizer that do not hold, or a batch that
     * does not fit in memory.
     */
    public static Result<NetworkLearner> create(LearnerSpec spec) {
        return create(spec, FreeMemory::bytes);
    }

    /** @param free bytes that may be used */
    static Result<NetworkLearner> create(LearnerSpec spec, LongSupplier free) {
        return Optimizers.load().check(spec.optimizer(), "training.optimizer").then(type -> {
            Trained trained = Trained.of(spec.training(), spec.frozen());
            List<Problem> tooBig = MemoryNeed.check(spec, trained, type, free.getAsLong());
            return tooBig.isEmpty() ? Result.of(new NetworkLearner(spec, trained, type)) : Result.failed(tooBig);
        });
    }

    @Override
    public StepOutcome step(Batch batch) {
        Pass pass = passes.training(batch.size());
        pass.run(batch, steps);
        FloatBuffer gradient = gradients.total(pass.lanes());
        double size = norm.of(gradient);
        double loss = pass.loss();
        if (!Double.isFinite(loss) || !Double.isFinite(size)) {
            return new StepOutcome.NotFinite(NotFiniteSearch.problem(training, pass, steps + 1));
        }
        steps++;
        optimizer.step(weights, gradient, GradientNorm.factor(size, spec.clipNorm()), steps);
        for (Model.Update update : training.updates()) {
            HostMemory.copy(pass.results(update.variable()).get(0), parameters.array(update.buffer()));
        }
        return new StepOutcome.Done(loss, pass.correct(), batch.size());
    }

    @Override
    public StepOutcome evaluate(Batch batch) {
        Pass pass = passes.evaluation(batch.size());
        pass.run(batch, steps);
        if (!Double.isFinite(pass.loss())) {
            return new StepOutcome.NotFinite(NotFiniteSearch.problem(spec.evaluation(), pass, steps));
        }
        return new StepOutcome.Done(pass.loss(), pass.correct(), batch.size());
    }

    @Override
    public StepOutcome evaluate(Batch batch, float[] probabilities) {
        StepOutcome outcome = evaluate(batch);
        spec.evaluation()
                .classifier()
                .ifPresent(output -> Gathered.floats(
                        passes.evaluation(batch.size()).results(output.probabilities()), probabilities));
        return outcome;
    }

    @Override
    public int classes() {
        return training.classifier().map(output -> output.shape().size(1)).orElse(0);
    }

    @Override
    public float[] predict(Batch batch) {
        Pass pass = passes.prediction(batch.size());
        pass.run(batch, steps);
        return Gathered.floats(pass.results(spec.evaluation().predicted().probabilities()));
    }

    /**
     * Chooses output ports whose activations each step and each evaluation shall keep. Until chosen otherwise; changing the
     * choice makes plans anew.
     */
    public void watch(Set<PortRef> ports) {
        passes.watch(ports);
    }

    /** The watched activations of the last {@link #step}, batch first, copied. */
    public Map<PortRef, HostTensor> watched() {
        return passes.watched();
    }

    /** How many threads a training step with a batch of this size is divided among. */
    public int lanes(int batch) {
        return passes.training(batch).lanes();
    }

    /** Milliseconds of each operation of the last {@link #step}'s plan; for benchmarks. */
    public Map<String, Double> profile(int times) {
        return passes.profile(times);
    }

    @Override
    public void tune(String key, double value) {
        if (rates.has(key)) {
            rates.set(key, value);
        } else {
            optimizer.tune(key, value);
        }
    }

    @Override
    public Map<String, Double> tunable() {
        Map<String, Double> all = new LinkedHashMap<>(optimizer.tunable());
        all.putAll(rates.all());
        return all;
    }

    @Override
    public Map<String, HostTensor> parameters() {
        return Tensors.copy(parameters.arrays());
    }

    @Override
    public List<Problem> load(Map<String, HostTensor> tensors) {
        List<Problem> problems = Tensors.misfits(parameters.arrays(), tensors);
        if (problems.stream().noneMatch(Problem::isError)) {
            assign(parameters.arrays(), tensors);
        }
        return problems;
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot(parameters(), Tensors.copy(optimizerState()), steps);
    }

    @Override
    public void restore(Snapshot snapshot) {
        assign(parameters.arrays(), snapshot.parameters());
        assign(optimizerState(), snapshot.optimizer());
        steps = snapshot.steps();
    }

    /** The optimizer's tensors by slot and parameter. */
    private Map<String, INDArray> optimizerState() {
        Map<String, INDArray> state = new LinkedHashMap<>();
        optimizer.slots().forEach((slot, stretch) -> parameters
                .views(stretch)
                .forEach((parameter, array) -> state.put(slot + "/" + parameter, array)));
        return state;
    }

    private static void assign(Map<String, INDArray> arrays, Map<String, HostTensor> tensors) {
        arrays.forEach((name, array) -> {
            HostTensor tensor = tensors.get(name);
            if (tensor != null) {
                Tensors.assign(array, tensor);
            }
        });
    }

    @Override
    public void close() {
        passes.close();
        gradients.close();
        optimizer.close();
        parameters.close();
    }
}
