package org.netkiln.layer.loss;

import com.google.auto.service.AutoService;
import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Outcome;
import org.netkiln.layer.Site;
import org.netkiln.layer.TargetKind;
import org.netkiln.layer.op.Losses;
import org.netkiln.problem.Problem;

/**
 * Mean over all elements of {@code (prediction - target)²}; the target has the prediction's shape.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.nn.MSELoss.html">torch.nn.MSELoss</a>
 */
@AutoService(Loss.class)
public final class MeanSquaredError implements Loss {
    @Override
    public String name() {
        return "mse";
    }

    @Override
    public List<Problem> check(Site site) {
        return List.of();
    }

    @Override
    public Outcome build(BuildSite site) {
        SDVariable prediction = site.input();
        SDVariable target = site.target(TargetKind.LIKE_PREDICTION, site.inputShape());
        return new Outcome(prediction, prediction, Losses.meanSquaredError(prediction, target), target);
    }
}
