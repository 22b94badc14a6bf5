package org.netkiln.ui.canvas;

import java.util.List;
import java.util.stream.Collectors;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Item;
import org.netkiln.problem.Problem;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;
import org.netkiln.ui.fx.Words;

/** What is said of nodes and wires, in the language of now. */
final class FactWords {
    private final Words words;

    FactWords(Words words) {
        this.words = words;
    }

    /** A number of parameters, as cards show it; empty for none. */
    String parameters(long count) {
        return count == 0 ? "" : words.now("canvas.count", count);
    }

    /** What a screen reader says of an item. */
    String item(Item item, Facts facts) {
        List<Problem> problems = facts.problems(item.id());
        return words.now(
                "canvas.item",
                item.id(),
                item.face().title(),
                item.face().headline(),
                facts.output(item.id()).toString(),
                facts.parameters(item.id()),
                problems.size(),
                messages(problems));
    }

    /** {@code 6×24×24 (C×H×W)  conv1 → act1}, and what is wrong. */
    String wire(Wire wire, TensorShape shape, List<Problem> problems) {
        String axes =
                shape.dims().stream().map(Dim::axis).map(axis -> axis.letter()).collect(Collectors.joining("×"));
        String said = words.now(
                "canvas.wire",
                shape.toString(),
                axes,
                wire.from().toString(),
                wire.to().toString());
        return problems.isEmpty() ? said : said + System.lineSeparator() + messages(problems);
    }

    String messages(List<Problem> problems) {
        return problems.stream()
                .map(Problem::message)
                .map(words::now)
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
