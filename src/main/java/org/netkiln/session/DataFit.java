package org.netkiln.session;

import java.util.ArrayList;
import java.util.List;
import org.netkiln.check.NodeReport;
import org.netkiln.check.Report;
import org.netkiln.data.DatasetInfo;
import org.netkiln.data.Fit;
import org.netkiln.problem.Problem;
import org.netkiln.tensor.TensorShape;

/** Whether a checked network takes a dataset's samples and can name all of its classes. */
final class DataFit {
    private DataFit() {}

    /**
     * @param samples the samples' shape after all transforms
     */
    static List<Problem> problems(Report report, DatasetInfo data, TensorShape samples) {
        List<Problem> problems = new ArrayList<>();
        for (NodeReport node : report.inOrder()) {
            if (node.takesData()) {
                Fit.shape(node.node().id(), node.outputs().get(0), samples, data.name())
                        .ifPresent(problems::add);
            } else if (isOutput(node) && node.inputs().get(0).isKnown()) {
                int classes =
                        (int) Math.min(Integer.MAX_VALUE, node.inputs().get(0).elements());
                Fit.classes(node.node().id(), classes, data).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static boolean isOutput(NodeReport node) {
        return node.layer().filter(layer -> layer.info().outputs() == 0).isPresent();
    }
}
