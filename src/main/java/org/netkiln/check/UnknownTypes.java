package org.netkiln.check;

import java.util.List;
import org.netkiln.graph.Node;
import org.netkiln.layer.Catalogue;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Where;
import org.netkiln.text.CloseMatches;
import org.netkiln.text.Text;

/** Nodes of a layer type that this version does not have. */
final class UnknownTypes {
    private UnknownTypes() {}

    static Problem problem(Node node, Catalogue catalogue) {
        List<String> close = CloseMatches.of(node.type(), catalogue.types());
        Text message = close.isEmpty()
                ? Text.of("check.unknown-type", node.type())
                : Text.of("check.unknown-type-but", node.type(), String.join(", ", close));
        Remedy[] remedies =
                close.stream().map(type -> new Remedy.SetType(node.id(), type)).toArray(Remedy[]::new);
        return Problem.error(new Where.AtNode(node.id()), message, remedies);
    }
}
