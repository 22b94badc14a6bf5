package org.netkiln.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netkiln.check.Costs;
import org.netkiln.check.Memory;
import org.netkiln.check.NodeReport;
import org.netkiln.check.Report;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * A network as a table of its nodes.
 *
 * @param batch samples in a batch, for the memory
 */
record Summary(Report report, Costs costs, int batch) {
    private static final Set<Integer> NUMBERS = Set.of(3, 4, 5);

    List<String> lines(Shell shell) {
        Table table = new Table(NUMBERS, shell.heads("cli.heads.summary"));
        report.inOrder()
                .forEach(node -> table.row(
                        node.node().id(),
                        name(node),
                        node.outputs().stream().map(TensorShape::toString).collect(Collectors.joining(" ")),
                        Figures.count(node.parameters()),
                        Figures.count(node.multiplyAdds()),
                        Figures.bytes(costs.of(node.node(), batch).total())));
        List<String> lines = new ArrayList<>(table.lines());
        Memory total = costs.total(batch);
        lines.add("");
        lines.add(shell.render(Text.of(
                "cli.summary.totals", Figures.count(report.parameters()), Figures.count(report.multiplyAdds()))));
        lines.add(shell.render(Text.of(
                "cli.summary.memory",
                batch,
                Figures.bytes(total.total()),
                Figures.bytes(total.weights()),
                Figures.bytes(total.activations()),
                Figures.bytes(total.gradients()),
                Figures.bytes(total.optimizer()),
                Figures.bytes(total.batches()))));
        return lines;
    }

    Map<String, @Nullable Object> json(String name) {
        return Json.object(
                "name",
                name,
                "batch",
                batch,
                "nodes",
                report.inOrder().stream().map(this::json).toList(),
                "totals",
                Json.object(
                        "parameters",
                        report.parameters(),
                        "multiply_adds",
                        report.multiplyAdds(),
                        "memory",
                        json(costs.total(batch))));
    }

    private Map<String, @Nullable Object> json(NodeReport node) {
        return Json.object(
                "id",
                node.node().id(),
                "type",
                node.node().type(),
                "layer",
                name(node),
                "output_shape",
                node.outputs().isEmpty() ? null : sizes(node.outputs().get(0)),
                "parameters",
                node.parameters(),
                "multiply_adds",
                node.multiplyAdds(),
                "memory",
                json(costs.of(node.node(), batch)));
    }

    /** Without the batch; null for what is not known. */
    private static @Nullable List<@Nullable Integer> sizes(TensorShape shape) {
        if (!shape.ranked()) {
            return null;
        }
        List<@Nullable Integer> sizes = new ArrayList<>();
        for (Dim dim : shape.dims()) {
            sizes.add(dim.isKnown() ? (Integer) dim.size() : null);
        }
        return sizes;
    }

    private static Map<String, @Nullable Object> json(Memory memory) {
        return Json.object(
                "weights",
                memory.weights(),
                "activations",
                memory.activations(),
                "gradients",
                memory.gradients(),
                "optimizer",
                memory.optimizer(),
                "batches",
                memory.batches(),
                "total",
                memory.total());
    }

    private static String name(NodeReport node) {
        return node.layer().map(layer -> layer.info().name()).orElse(node.node().type());
    }
}
