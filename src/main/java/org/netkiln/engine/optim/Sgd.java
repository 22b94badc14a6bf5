package org.netkiln.engine.optim;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.function.Function;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.param.Schema;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** Stochastic gradient descent, plain or with (Nesterov) momentum: {@code torch.optim.SGD}. */
@AutoService(OptimizerType.class)
public final class Sgd implements OptimizerType {
    private static final Param<Double> LR = Param.real("lr", 0, ANY).help("Learning rate: how far each step goes.");
    private static final Param<Double> MOMENTUM =
            Param.real("momentum", 0, ANY).orElse(0.0).help("How much of the last step's direction is kept.");
    private static final Param<Double> DAMPENING =
            Param.real("dampening", -ANY, ANY).orElse(0.0).help("How much less the gradient counts under momentum.");
    private static final Param<Double> WEIGHT_DECAY =
            Param.real("weight_decay", 0, ANY).orElse(0.0).help("Pulls weights towards 0 through the gradient.");
    private static final Param<Boolean> NESTEROV =
            Param.flag("nesterov").orElse(false).help("Looks ahead along the momentum.");

    @Override
    public String type() {
        return "sgd";
    }

    @Override
    public String help() {
        return "Steps against the gradient, if asked with momentum.";
    }

    @Override
    public Schema schema() {
        return Schema.of(LR, MOMENTUM, DAMPENING, WEIGHT_DECAY, NESTEROV);
    }

    @Override
    public List<Problem> conflicts(ParamValues values, Function<String, Where> where) {
        boolean fits = !values.get(NESTEROV) || (values.get(MOMENTUM) > 0 && values.get(DAMPENING) == 0);
        return fits
                ? List.of()
                : List.of(Problem.error(where.apply(NESTEROV.key()), Text.of("optimizer.nesterov-needs-momentum")));
    }

    @Override
    public UpdateRule rule(ParamValues values) {
        return new Rule(
                values.get(LR).floatValue(),
                values.get(MOMENTUM).floatValue(),
                values.get(DAMPENING).floatValue(),
                values.get(WEIGHT_DECAY).floatValue(),
                values.get(NESTEROV));
    }

    private record Rule(float lr, float momentum, float dampening, float decay, boolean nesterov)
            implements UpdateRule {
        @Override
        public List<String> slots() {
            return momentum == 0 ? List.of() : List.of("momentum_buffer");
        }

        @Override
        public void apply(Stretch at, long step) {
            if (momentum == 0) {
                plain(at.size(), at.parameters(), at.gradients());
            } else {
                withMomentum(at.size(), at.parameters(), at.gradients(), at.slots()[0], step == 1);
            }
        }

        private void plain(int size, float[] p, float[] g) {
            for (int i = 0; i < size; i++) {
                p[i] -= lr * (g[i] + decay * p[i]);
            }
        }

        private void withMomentum(int size, float[] p, float[] g, float[] buffer, boolean first) {
            float kept = first ? 0 : momentum;
            float added = first ? 1 : 1 - dampening;
            float ahead = nesterov ? momentum : 1;
            float direct = nesterov ? 1 : 0;
            for (int i = 0; i < size; i++) {
                float gradient = g[i] + decay * p[i];
                float direction = kept * buffer[i] + added * gradient;
                buffer[i] = direction;
                p[i] -= lr * (direct * gradient + ahead * direction);
            }
        }
    }
}
