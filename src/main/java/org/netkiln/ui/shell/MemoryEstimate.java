package org.netkiln.ui.shell;

import java.util.Map;
import org.netkiln.check.Costs;
import org.netkiln.check.Report;
import org.netkiln.engine.optim.Optimizers;
import org.netkiln.param.Declared;
import org.netkiln.problem.Result;
import org.netkiln.text.Text;

/** What memory a training with the project's settings would take. */
final class MemoryEstimate {
    private static final int USUAL_BATCH = 256;
    private static final double MEGABYTE = 1e6;

    private MemoryEstimate() {}

    /** @param training the settings as they stand in the project file */
    static Text of(Report report, Map<String, Object> training, Optimizers optimizers) {
        int batch = training.get("batch_size") instanceof Number number && number.intValue() > 0
                ? number.intValue()
                : USUAL_BATCH;
        long bytes = new Costs(report, slots(training, optimizers)).total(batch).total();
        return Text.of("shell.memory", Math.ceil(bytes / MEGABYTE), batch);
    }

    @SuppressWarnings("unchecked") // JSON objects have strings for keys
    private static int slots(Map<String, Object> training, Optimizers optimizers) {
        if (!(training.get("optimizer") instanceof Map<?, ?> raw)) {
            return 0;
        }
        return Declared.fromRaw((Map<String, Object>) raw)
                .map(declared -> optimizers
                        .check(declared, "training.optimizer")
                        .map(type -> type.rule(declared.values()).slots().size()))
                .flatMap(Result::value)
                .orElse(0);
    }
}
