package org.netkiln.layer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.netkiln.text.Text;

/** The workings of a shape's axes with nothing said twice: axes that come about in the same way share a line. */
public final class ShapeLines {
    private ShapeLines() {}

    /** @param axes one working for each axis, outermost first */
    public static List<Line> of(List<Working> axes) {
        if (!axes.isEmpty() && axes.stream().allMatch(Working::isKept)) {
            return List.of(kept(axes));
        }
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= axes.size(); to++) {
            if (to == axes.size() || !alike(axes.get(from), axes.get(to))) {
                List<Text> subjects =
                        axes.subList(from, to).stream().map(Working::subject).toList();
                lines.add(Line.of(subjects, axes.get(from), false));
                from = to;
            }
        }
        return lines;
    }

    private static Line kept(List<Working> axes) {
        Text shape = Text.of("explain.shape");
        String words = axes.get(0).words().orElseThrow().key();
        String sizes = axes.stream().map(axis -> axis.term().result()).collect(Collectors.joining("×"));
        return new Line(
                Line.equal(shape, Text.of(words, shape)),
                Text.literal(sizes),
                Optional.empty(),
                axes.get(0).note());
    }

    private static boolean alike(Working one, Working other) {
        return !one.isKept()
                && one.words().equals(other.words())
                && one.term().toString().equals(other.term().toString())
                && one.note().equals(other.note());
    }
}
