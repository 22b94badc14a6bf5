package org.netkiln.engine.optim;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.param.Schema;

/** RMSprop: {@code torch.optim.RMSprop}. Hinton, Coursera lecture 6e, 2012. */
@AutoService(OptimizerType.class)
public final class RmsProp implements OptimizerType {
    private static final Param<Double> LR =
            Param.real("lr", 0, ANY).orElse(0.01).help("Learning rate: how far each step goes.");
    private static final Param<Double> ALPHA =
            Param.real("alpha", 0, ANY).orElse(0.99).help("How slowly the average of the gradient's square follows.");
    private static final Param<Double> EPS = Param.real("eps", 0, ANY)
            .orElse(1e-8)
            .help("Added to the divisor, against division by 0.")
            .inAdvanced();
    private static final Param<Double> WEIGHT_DECAY =
            Param.real("weight_decay", 0, ANY).orElse(0.0).help("Pulls weights towards 0 through the gradient.");
    private static final Param<Double> MOMENTUM =
            Param.real("momentum", 0, ANY).orElse(0.0).help("How much of the last step's direction is kept.");
    private static final Param<Boolean> CENTERED =
            Param.flag("centered").orElse(false).help("Divides by the gradient's deviation instead of its size.");

    @Override
    public String type() {
        return "rmsprop";
    }

    @Override
    public String help() {
        return "Scales each weight's step by the average of its gradient's square.";
    }

    @Override
    public Schema schema() {
        return Schema.of(LR, ALPHA, EPS, WEIGHT_DECAY, MOMENTUM, CENTERED);
    }

    @Override
    public UpdateRule rule(ParamValues values) {
        return new Rule(
                values.get(LR).floatValue(),
                values.get(ALPHA),
                values.get(EPS).floatValue(),
                values.get(WEIGHT_DECAY).floatValue(),
                values.get(MOMENTUM).floatValue(),
                values.get(CENTERED));
    }

    private record Rule(float lr, double alpha, float eps, float decay, float momentum, boolean centered)
            implements UpdateRule {
        @Override
        public List<String> slots() {
            List<String> slots = new ArrayList<>(List.of("square_avg"));
            if (momentum > 0) {
                slots.add("momentum_buffer");
            }
            if (centered) {
                slots.add("grad_avg");
            }
            return slots;
        }

        @Override
        public void apply(Stretch at, long step) {
            float[] g = at.gradients();
            scale(at.size(), at.parameters(), g, at.slots());
            float[] p = at.parameters();
            if (momentum == 0) {
                for (int i = 0; i < at.size(); i++) {
                    p[i] -= lr * g[i];
                }
                return;
            }
            float[] buffer = at.slots()[1];
            for (int i = 0; i < at.size(); i++) {
                float direction = momentum * buffer[i] + g[i];
                buffer[i] = direction;
                p[i] -= lr * direction;
            }
        }

        /** Divides the gradients by what they usually are. */
        private void scale(int size, float[] p, float[] g, float[][] slots) {
            float[] square = slots[0];
            float[] mean = slots[slots.length - 1];
            float keep = (float) alpha;
            float add = (float) (1 - alpha);
            for (int i = 0; i < size; i++) {
                float gradient = g[i] + decay * p[i];
                square[i] = keep * square[i] + add * gradient * gradient;
                g[i] = gradient;
            }
            if (!centered) {
                for (int i = 0; i < size; i++) {
                    g[i] /= (float) Math.sqrt(square[i]) + eps;
                }
                return;
            }
            for (int i = 0; i < size; i++) {
                mean[i] = keep * mean[i] + add * g[i];
                g[i] /= (float) Math.sqrt(square[i] - mean[i] * mean[i]) + eps;
            }
        }
    }
}
