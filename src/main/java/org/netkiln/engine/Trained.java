package org.netkiln.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.netkiln.compile.Gradients;
import org.netkiln.compile.Model;

/**
 * Which weights are trained.
 *
 * @param gradients variable of the gradient by weight, in the network's order
 */
record Trained(Map<String, String> gradients) {
    Trained {
        gradients = Collections.unmodifiableMap(new LinkedHashMap<>(gradients));
    }

    /** All trainable weights that a loss depends on, but for those frozen by node or by name. Once for each model. */
    static Trained of(Model model, Set<String> frozen) {
        Map<String, String> all = Gradients.of(model).byVariable();
        Map<String, String> gradients = new LinkedHashMap<>();
        for (Model.Parameter parameter : model.parameters()) {
            String gradient = all.get(parameter.name());
            boolean isFrozen = frozen.contains(parameter.node()) || frozen.contains(parameter.name());
            if (parameter.weight().trainable() && !isFrozen && gradient != null) {
                gradients.put(parameter.name(), gradient);
            }
        }
        return new Trained(gradients);
    }

    Set<String> names() {
        return gradients.keySet();
    }
}
