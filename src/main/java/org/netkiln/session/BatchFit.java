package org.netkiln.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netkiln.check.NodeReport;
import org.netkiln.check.Report;
import org.netkiln.layer.Site;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** Whether every layer takes the batches that samples come in. The last batch of an epoch may be a small one. */
final class BatchFit {
    private static final String BATCH_SIZE = "training.batch_size";

    private BatchFit() {}

    /**
     * What stands in the way, once for each drawn node, with a batch size that does not.
     *
     * @param report of a network without errors
     * @param samples in an epoch, at least 1
     * @param training whether these samples are trained on
     */
    static List<Problem> problems(Report report, int samples, int batchSize, boolean training) {
        List<Problem> problems = new ArrayList<>();
        int last = smallest(samples, batchSize);
        for (NodeReport node : report.inOrder()) {
            refusal(node, last, training).ifPresent(why -> {
                Where where = new Where.AtNode(report.drawnId(node.node().id()));
                if (problems.stream().noneMatch(known -> known.where().equals(where))) {
                    Text message = last == batchSize
                            ? Text.of("session.batch-refused", batchSize, why)
                            : Text.of("session.last-batch", samples, batchSize, last, why);
                    problems.add(Problem.error(where, message, remedies(report, samples, batchSize, training)));
                }
            });
        }
        return problems;
    }

    /** The next larger batch size that every layer takes. */
    private static Remedy[] remedies(Report report, int samples, int batchSize, boolean training) {
        for (int larger = batchSize + 1; larger <= samples; larger++) {
            int last = smallest(samples, larger);
            if (report.inOrder().stream()
                    .allMatch(node -> refusal(node, last, training).isEmpty())) {
                return new Remedy[] {new Remedy.SetSetting(BATCH_SIZE, larger)};
            }
        }
        return new Remedy[0];
    }

    private static int smallest(int samples, int batchSize) {
        int rest = samples % batchSize;
        return rest == 0 ? batchSize : rest;
    }

    private static Optional<Text> refusal(NodeReport node, int batch, boolean training) {
        Site site = new Site(node.node().id(), node.node().params(), node.inputs());
        return node.layer().flatMap(layer -> layer.refusal(site, batch, training));
    }
}
