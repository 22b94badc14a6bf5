package org.netkiln.engine.optim;

import com.google.auto.service.AutoService;
import java.util.List;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.param.Schema;

/** Adam, weight decay going through the gradient: {@code torch.optim.Adam}. Kingma and Ba, 2014. */
@AutoService(OptimizerType.class)
public final class Adam implements OptimizerType {
    static final Param<Double> LR =
            Param.real("lr", 0, ANY).orElse(0.001).help("Learning rate: how far each step goes.");
    static final Param<List<Double>> BETAS = Param.reals("betas", 0, Math.nextDown(1.0), 2, 2)
            .orElse(List.of(0.9, 0.999))
            .help("How slowly the averages of the gradient and of its square follow.");
    static final Param<Double> EPS = Param.real("eps", 0, ANY)
            .orElse(1e-8)
            .help("Added to the divisor, against division by 0.")
            .inAdvanced();
    private static final Param<Double> WEIGHT_DECAY =
            Param.real("weight_decay", 0, ANY).orElse(0.0).help("Pulls weights towards 0 through the gradient.");

    @Override
    public String type() {
        return "adam";
    }

    @Override
    public String help() {
        return "Scales each weight's step by the averages of its gradient and of the gradient's square.";
    }

    @Override
    public Schema schema() {
        return Schema.of(LR, BETAS, EPS, WEIGHT_DECAY);
    }

    @Override
    public UpdateRule rule(ParamValues values) {
        return new AdamRule(values.get(LR), values.get(BETAS), values.get(EPS), values.get(WEIGHT_DECAY), 0);
    }
}
