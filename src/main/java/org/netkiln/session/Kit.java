package org.netkiln.session;

import org.netkiln.data.Datasets;
import org.netkiln.data.transform.Transforms;
import org.netkiln.engine.optim.OptimizerType;
import org.netkiln.engine.optim.Optimizers;
import org.netkiln.layer.Catalogue;
import org.netkiln.param.Declared;
import org.netkiln.train.schedule.Schedules;
import org.netkiln.train.settings.Kinds;

/** Everything a project can be made of, found once. Immutable. */
public record Kit(
        Catalogue layers, Datasets datasets, Optimizers optimizers, Schedules schedules, Transforms transforms) {
    public static Kit load() {
        return new Kit(Catalogue.load(), Datasets.load(), Optimizers.load(), Schedules.load(), Transforms.load());
    }

    /** What training settings may declare. */
    public Kinds kinds() {
        return new Kinds(
                (declared, path) -> optimizers.check(declared, path).map(type -> lr(type, declared)),
                transforms::check,
                schedules);
    }

    /** Every optimizer has a learning rate, set or by default. */
    private static double lr(OptimizerType type, Declared declared) {
        return type.schema()
                .find("lr")
                .flatMap(param -> declared.values().read(param).value())
                .map(Double.class::cast)
                .orElseThrow();
    }
}
