package org.netkiln.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netkiln.engine.Learner;
import org.netkiln.train.Change;
import org.netkiln.train.Checkpoint;
import org.netkiln.train.Progress;
import org.netkiln.train.settings.TrainingSettings;

/**
 * A number that may be changed while training, by {@link org.netkiln.train.TrainingControl#tune}.
 *
 * @param key {@code lr}, {@code weight_decay}, {@code dropout1.p}
 * @param node the node as drawn that it belongs to; empty if it is the optimizer's
 * @param value what it is when training begins
 */
public record Tunable(String key, Optional<String> node, double value) {
    /** @param checkpoint where training goes on, with what was changed before */
    static List<Tunable> of(Learner learner, Optional<Checkpoint> checkpoint) {
        Map<String, Double> values = new LinkedHashMap<>(learner.tunable());
        checkpoint.map(Checkpoint::progress).ifPresent(progress -> bringForward(values, progress));
        return values.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void bringForward(Map<String, Double> values, Progress progress) {
        for (Change change : progress.changes()) {
            values.replace(change.key(), change.value());
        }
        values.put(TrainingSettings.LR.key(), progress.pace().lr());
    }

    private static Tunable of(String key, double value) {
        int dot = key.lastIndexOf('.');
        return new Tunable(key, dot < 0 ? Optional.empty() : Optional.of(key.substring(0, dot)), value);
    }

    /** The parameter's key at its node or in the optimizer. */
    public String param() {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
