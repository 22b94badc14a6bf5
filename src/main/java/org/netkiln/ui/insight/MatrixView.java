package org.netkiln.ui.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.netkiln.insight.Confusion;
import org.netkiln.insight.ConfusionCells;
import org.netkiln.ui.fx.Words;

/** The confusion matrix: a row for each class, a column for what it was taken for, recall and precision at the ends. */
final class MatrixView {
    private final Words words;
    private final BiConsumer<Integer, Integer> chosen;
    private final GridPane grid = new GridPane();
    private final ScrollPane view = new ScrollPane(grid);
    private final List<MatrixCell> cells = new ArrayList<>();
    private final List<Label> rowNames = new ArrayList<>();
    private final List<Label> columnNames = new ArrayList<>();
    private final List<Label> recalls = new ArrayList<>();
    private final List<Label> precisions = new ArrayList<>();
    private final MatrixKeys keys = new MatrixKeys(cells, this::choose);
    private int classes;

    /** @param chosen told the row and the column of a cell that is clicked */
    MatrixView(Words words, BiConsumer<Integer, Integer> chosen) {
        this.words = words;
        this.chosen = chosen;
        grid.getStyleClass().add("matrix");
        view.setFitToWidth(true);
        view.setFitToHeight(true);
    }

    Node view() {
        return view;
    }

    void show(ConfusionCells now, ClassNames names) {
        if (now.classes() != classes) {
            classes = now.classes();
            build();
        }
        Confusion counts = now.counts();
        for (int number = 0; number < classes; number++) {
            name(rowNames.get(number), names.of(number));
            name(columnNames.get(number), names.of(number));
            share(recalls.get(number), counts.recall(number), "insight.recall-of", names.of(number));
            share(precisions.get(number), counts.precision(number), "insight.precision-of", names.of(number));
        }
        for (MatrixCell cell : cells) {
            int count = now.count(cell.truth(), cell.predicted());
            long row = counts.counts().get(cell.truth()).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            cell.show(
                    count,
                    row == 0 ? 0 : (double) count / row,
                    words.now("insight.cell", names.of(cell.truth()), names.of(cell.predicted()), count));
        }
    }

    private void build() {
        List.of(cells, rowNames, columnNames, recalls, precisions).forEach(List::clear);
        grid.getChildren().clear();
        grid.add(header("insight.corner", "matrix-corner"), 0, 0);
        grid.add(header("insight.recall", "matrix-recall"), classes + 1, 0);
        grid.add(header("insight.precision", "matrix-row-name"), 0, classes + 1);
        for (int number = 0; number < classes; number++) {
            grid.add(label(rowNames, "matrix-row-name"), 0, number + 1);
            grid.add(label(columnNames, "matrix-column-name"), number + 1, 0);
            grid.add(label(recalls, "matrix-recall"), classes + 1, number + 1);
            grid.add(label(precisions, "matrix-precision"), number + 1, classes + 1);
            for (int predicted = 0; predicted < classes; predicted++) {
                add(new MatrixCell(number, predicted));
            }
        }
        keys.reset(classes);
    }

    private void add(MatrixCell cell) {
        cells.add(cell);
        keys.listen(cell);
        GridPane.setHgrow(cell, Priority.ALWAYS);
        GridPane.setVgrow(cell, Priority.ALWAYS);
        grid.add(cell, cell.predicted() + 1, cell.truth() + 1);
    }

    private void choose(MatrixCell cell) {
        cells.forEach(any -> any.setChosen(any == cell));
        chosen.accept(cell.truth(), cell.predicted());
    }

    private Label header(String key, String style) {
        Label label = new Label();
        label.textProperty().bind(words.text(key));
        label.setTooltip(new Tooltip());
        label.getTooltip().textProperty().bind(label.textProperty());
        label.getStyleClass().addAll(style, "muted");
        return label;
    }

    private static Label label(List<Label> all, String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(style.equals("matrix-row-name") ? Pos.CENTER_RIGHT : Pos.CENTER);
        label.setTextOverrun(style.equals("matrix-row-name") ? OverrunStyle.ELLIPSIS : OverrunStyle.CLIP);
        label.setTooltip(new Tooltip());
        all.add(label);
        return label;
    }

    private static void name(Label label, String name) {
        label.setText(name);
        label.getTooltip().setText(name);
    }

    /** In percent, without the sign, for which there is no room. */
    private void share(Label label, double share, String key, String name) {
        String percent = Double.isNaN(share) ? "–" : words.now("insight.percent", share);
        label.setText(Double.isNaN(share) ? "–" : String.valueOf(Math.round(share * 100)));

        label.getTooltip().setText(words.now(key, name, percent));
        label.setAccessibleText(label.getTooltip().getText());
    }
}
