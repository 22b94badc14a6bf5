package org.netkiln.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.netkiln.check.NodeReport;
import org.netkiln.check.Report;
import org.netkiln.layer.Weight;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** Whether what is to be frozen is there, and something is left to train. */
final class FrozenFit {
    private static final String FROZEN = "training.frozen";

    private final Report report;

    FrozenFit(Report report) {
        this.report = report;
    }

    /**
     * Warnings only: what is frozen in vain does no harm.
     *
     * @param frozen ids of nodes, or names of their weights, as drawn
     */
    List<Problem> problems(List<String> frozen) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < frozen.size(); i++) {
            if (!isThere(frozen.get(i))) {
                problems.add(Problem.warning(
                        new Where.Setting(FROZEN + "[" + i + "]"), Text.of("session.frozen-nothing", frozen.get(i))));
            }
        }
        if (!frozen.isEmpty() && isNothingLeft(report.expansion().computed(frozen))) {
            problems.add(Problem.warning(new Where.Setting(FROZEN), Text.of("session.frozen-all")));
        }
        return problems;
    }

    private boolean isThere(String name) {
        Set<String> names = report.expansion().computed(List.of(name));
        return report.inOrder().stream()
                .anyMatch(node -> names.contains(node.node().id())
                        || node.weights().stream().anyMatch(weight -> names.contains(name(node, weight))));
    }

    private boolean isNothingLeft(Set<String> frozen) {
        return report.inOrder().stream()
                .filter(node -> !frozen.contains(node.node().id()))
                .allMatch(node -> node.weights().stream()
                        .noneMatch(weight -> weight.trainable() && !frozen.contains(name(node, weight))));
    }

    private static String name(NodeReport node, Weight weight) {
        return node.node().id() + "." + weight.name();
    }
}
