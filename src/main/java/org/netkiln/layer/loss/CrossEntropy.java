package org.netkiln.layer.loss;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Outcome;
import org.netkiln.layer.Site;
import org.netkiln.layer.TargetKind;
import org.netkiln.layer.op.Activations;
import org.netkiln.layer.op.Losses;
import org.netkiln.layer.shape.Flatten;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * Mean over the batch of {@code -log softmax(prediction)[class]}; the prediction {@code [N, classes]} comes without a
 * softmax, the target is a class number.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html">torch.nn.CrossEntropyLoss</a>
 */
@AutoService(Loss.class)
public final class CrossEntropy implements Loss {
    public static final String NAME = "cross_entropy";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Problem> check(Site site) {
        TensorShape prediction = site.input();
        if (!prediction.ranked() || prediction.dims().size() == 1) {
            return List.of();
        }
        Text message = Text.of("loss.needs-classes", prediction.toString());
        Remedy flatten = new Remedy.InsertBefore(site.node(), 0, Flatten.TYPE, Map.of());
        return List.of(
                prediction.dims().isEmpty()
                        ? Problem.error(site.atInput(0), message)
                        : Problem.error(site.atInput(0), message, flatten));
    }

    @Override
    public Outcome build(BuildSite site) {
        SDVariable prediction = site.input();
        long classes = site.inputShape().size(1);
        SDVariable target = site.target(TargetKind.CLASS_NUMBER, site.inputShape());
        return new Outcome(
                prediction,
                Activations.softmax(prediction, 1, -1, classes),
                Losses.crossEntropy(prediction, target, classes),
                target);
    }
}
