package org.netkiln.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netkiln.engine.Learner;
import org.netkiln.engine.Snapshot;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.weights.HostTensor;

/** Whether a training can go on from a checkpoint. */
final class ResumeCheck {
    private ResumeCheck() {}

    /** What stands in the way. */
    static List<Problem> problems(Checkpoint checkpoint, Conditions conditions, Learner learner) {
        List<Problem> problems = new ArrayList<>();
        for (String name : checkpoint.conditions().differences(conditions)) {
            problems.add(differs(name));
        }
        Snapshot now = learner.snapshot();
        if (!sizes(checkpoint.snapshot().parameters()).equals(sizes(now.parameters()))) {
            problems.add(Problem.error(new Where.Project(), Text.of("train.resume-other-network")));
        } else if (!sizes(checkpoint.snapshot().optimizer()).equals(sizes(now.optimizer()))) {
            problems.add(differs("optimizer"));
        }
        return problems;
    }

    private static Problem differs(String setting) {
        return Problem.error(new Where.Setting("training." + setting), Text.of("train.resume-differs", setting));
    }

    private static Map<String, List<Integer>> sizes(Map<String, HostTensor> tensors) {
        Map<String, List<Integer>> sizes = new TreeMap<>();
        tensors.forEach((name, tensor) -> sizes.put(name, tensor.sizes()));
        return sizes;
    }
}
