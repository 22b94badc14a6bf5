package org.netkiln.engine.optim;

import com.google.auto.service.AutoService;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.param.Schema;

/** Adam, weight decay going straight to the weights: {@code torch.optim.AdamW}. Loshchilov and Hutter, 2017. */
@AutoService(OptimizerType.class)
public final class AdamW implements OptimizerType {
    private static final Param<Double> WEIGHT_DECAY =
            Param.real("weight_decay", 0, ANY).orElse(0.01).help("Shrinks weights by this times the learning rate.");

    @Override
    public String type() {
        return "adamw";
    }

    @Override
    public String help() {
        return "Adam with weight decay apart from the gradient.";
    }

    @Override
    public Schema schema() {
        return Schema.of(Adam.LR, Adam.BETAS, Adam.EPS, WEIGHT_DECAY);
    }

    @Override
    public UpdateRule rule(ParamValues values) {
        return new AdamRule(
                values.get(Adam.LR), values.get(Adam.BETAS), values.get(Adam.EPS), 0, values.get(WEIGHT_DECAY));
    }
}
