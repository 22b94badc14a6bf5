package org.netkiln.layer.merge;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Inputs;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.explain.Working;
import org.netkiln.layer.op.Merging;
import org.netkiln.problem.Problem;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * The sum of two or more tensors of one shape, element by element: where a shortcut joins again.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.add.html">torch.add</a>
 */
@AutoService(Layer.class)
public final class Add implements Layer {
    @Override
    public LayerInfo info() {
        return LayerInfo.of("add", "Add", LayerGroup.MERGE, "torch.add")
                .help("Adds two or more tensors of the same shape: where a shortcut joins again.")
                .synonyms("sum", "plus", "residual", "skip", "shortcut")
                .symbol("+")
                .formula("y = x₁ + x₂ + …")
                .ports(Inputs.atLeast(2), 1);
    }

    @Override
    public Shapes infer(Site site) {
        TensorShape first = Agreement.most(site.inputs());
        List<Problem> problems = new ArrayList<>();
        for (int port = 0; port < site.inputs().size(); port++) {
            TensorShape other = site.inputs().get(port);
            if (!Agreement.fits(first, other, Agreement.NO_AXIS)) {
                Text message = Text.of("add.shapes", first.toString(), other.toString());
                problems.add(Problem.error(site.atInput(port), message, Projection.remedies(site, port, other, first)));
            }
        }
        return new Shapes(List.of(problems.isEmpty() ? Agreement.joined(site.inputs()) : first), problems);
    }

    @Override
    public List<Working> explainShape(Site site) {
        Shapes shapes = infer(site);
        return shapes.problems().isEmpty() ? Together.all(shapes.outputs().get(0)) : List.of();
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        return List.of(site.inputs().stream().reduce(Merging::add).orElseThrow());
    }
}
