package org.netkiln.engine.optim;

import java.util.List;

/**
 * Adam's formula.
 *
 * @param decay weight decay that goes through the gradient
 * @param shrink weight decay that goes straight to the weights
 */
record AdamRule(double lr, List<Double> betas, double eps, double decay, double shrink) implements UpdateRule {
    @Override
    public List<String> slots() {
        return List.of("exp_avg", "exp_avg_sq");
    }

    @Override
    public void apply(Stretch at, long step) {
        double beta1 = betas.get(0);
        double beta2 = betas.get(1);
        float[] factors = {
            (float) (1 - lr * shrink),
            (float) decay,
            (float) beta1,
            (float) (1 - beta1),
            (float) beta2,
            (float) (1 - beta2),
            (float) (1 / Math.sqrt(1 - Math.pow(beta2, step))),
            (float) eps,
            (float) (lr / (1 - Math.pow(beta1, step)))
        };
        update(at.size(), at.parameters(), at.gradients(), at.slots(), factors);
    }

    private static void update(int size, float[] p, float[] g, float[][] slots, float[] factors) {
        float[] mean = slots[0];
        float[] square = slots[1];
        float keep = factors[0];
        float l2 = factors[1];
        float keepMean = factors[2];
        float addMean = factors[3];
        float keepSquare = factors[4];
        float addSquare = factors[5];
        float scale = factors[6];
        float epsilon = factors[7];
        float rate = factors[8];
        for (int i = 0; i < size; i++) {
            float gradient = g[i] + l2 * p[i];
            float m = keepMean * mean[i] + addMean * gradient;
            float v = keepSquare * square[i] + addSquare * gradient * gradient;
            mean[i] = m;
            square[i] = v;
            p[i] = keep * p[i] - rate * m / ((float) Math.sqrt(v) * scale + epsilon);
        }
    }
}
