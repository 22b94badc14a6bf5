package org.netkiln.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.netkiln.insight.Confusion;

/** A confusion matrix as text: true classes down, predicted ones across, by number. */
final class ConfusionTable {
    private ConfusionTable() {}

    /**
     * @param heads of the true classes' column, of recall and of precision
     * @param classes names by class number; the matrix may have more classes
     */
    static List<String> lines(Confusion confusion, List<String> classes, String[] heads) {
        int count = confusion.counts().size();
        Set<Integer> numbers = IntStream.rangeClosed(1, count + 2).boxed().collect(Collectors.toSet());
        List<String> header = new ArrayList<>(List.of(heads[0]));
        IntStream.range(0, count).mapToObj(Integer::toString).forEach(header::add);
        header.addAll(List.of(heads[1], heads[2]));
        Table table = new Table(numbers, header.toArray(String[]::new));
        for (int truth = 0; truth < count; truth++) {
            List<String> row = new ArrayList<>();
            row.add(truth + " " + (truth < classes.size() ? classes.get(truth) : ""));
            confusion.counts().get(truth).forEach(cell -> row.add(Long.toString(cell)));
            row.add(share(confusion.recall(truth)));
            row.add(share(confusion.precision(truth)));
            table.row(row.toArray(String[]::new));
        }
        return table.lines();
    }

    private static String share(double value) {
        return Double.isNaN(value) ? "–" : Figures.fixed(value, 3);
    }
}
