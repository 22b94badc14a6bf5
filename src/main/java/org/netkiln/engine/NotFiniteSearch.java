package org.netkiln.engine;

import java.util.Optional;
import org.netkiln.compile.Model;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** Finds the node where a value stopped being finite. */
final class NotFiniteSearch {
    private NotFiniteSearch() {}

    static Problem problem(Model model, Pass pass, long step) {
        return pass.firstNotFinite().stream()
                .flatMap(variable -> node(model, variable).stream())
                .findFirst()
                .map(node -> Problem.error(new Where.AtNode(node), Text.of("engine.not-finite", node, step)))
                .orElseGet(() -> Problem.error(new Where.Project(), Text.of("engine.not-finite-somewhere", step)));
    }

    /** The node that a variable belongs to: what stands before the slash, or the weight's owner. */
    private static Optional<String> node(Model model, String variable) {
        int slash = variable.indexOf('/');
        if (slash > 0) {
            return Optional.of(variable.substring(0, slash));
        }
        return model.parameters().stream()
                .filter(parameter -> parameter.name().equals(variable))
                .map(Model.Parameter::node)
                .findFirst();
    }
}
