package org.netkiln.engine;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.netkiln.compile.Model;
import org.netkiln.engine.plan.PlanRequest;

/**
 * A kind of pass over the network.
 *
 * @param wanted variables to be there after each run
 * @param labelled whether targets are filled in, for the loss
 * @param parameters weights and buffers by variable
 * @param gradients for each lane, where gradients go, by variable; empty if none are wanted
 */
record PassSpec(
        Model model,
        Set<String> wanted,
        boolean labelled,
        Map<String, INDArray> parameters,
        List<Map<String, INDArray>> gradients) {

    /** Losses, predictions, new values of buffers, and gradients. */
    static PassSpec training(Model model, Map<String, INDArray> parameters, List<Map<String, INDArray>> gradients) {
        Set<String> wanted = lossesAndPredictions(model);
        model.updates().forEach(update -> wanted.add(update.variable()));
        return new PassSpec(model, wanted, true, parameters, gradients);
    }

    /** Losses and predictions, and the classifier's probabilities. */
    static PassSpec evaluation(Model model, Map<String, INDArray> parameters) {
        Set<String> wanted = lossesAndPredictions(model);
        model.classifier().ifPresent(output -> wanted.add(output.probabilities()));
        return new PassSpec(model, wanted, true, parameters, List.of());
    }

    /** The probabilities of the output that is predicted. */
    static PassSpec prediction(Model model, Map<String, INDArray> parameters) {
        Set<String> wanted = Set.of(model.predicted().probabilities());
        return new PassSpec(model, wanted, false, parameters, List.of());
    }

    /** The same, and these variables besides. */
    PassSpec and(Set<String> variables) {
        Set<String> more = new LinkedHashSet<>(wanted);
        more.addAll(variables);
        return new PassSpec(model, more, labelled, parameters, gradients);
    }

    private static Set<String> lossesAndPredictions(Model model) {
        Set<String> wanted = new LinkedHashSet<>();
        model.outputs().forEach(output -> wanted.addAll(List.of(output.loss(), output.prediction())));
        return wanted;
    }

    /** How a batch of this size could be divided. */
    PlanRequest.Division division(int batch) {
        Map<String, INDArray> placeholders = Feed.stubs(model, labelled, batch);
        Set<String> losses = new LinkedHashSet<>();
        if (labelled) {
            model.outputs().forEach(output -> losses.add(output.loss()));
        }
        return request(placeholders, 0).division(batch, placeholders.keySet(), losses);
    }

    /** Bytes that placeholders and plan take for a batch of this size. */
    long bytesNeeded(int batch) {
        Map<String, INDArray> placeholders = Feed.stubs(model, labelled, batch);
        long inputs = 0;
        for (INDArray array : placeholders.values()) {
            inputs += array.length() * array.dataType().width();
        }
        return inputs + request(placeholders, 0).bytesNeeded(batch);
    }

    /** What a lane is to compute, given its placeholders. */
    PlanRequest request(Map<String, INDArray> placeholders, int lane) {
        Map<String, INDArray> given = new LinkedHashMap<>(parameters);
        given.putAll(placeholders);
        return new PlanRequest(model.graph(), given, wanted, gradients.isEmpty() ? Map.of() : gradients.get(lane));
    }
}
