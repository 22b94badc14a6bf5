package org.netkiln.ui.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.netkiln.param.DeclaredWords;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.ui.form.ParamEditor;
import org.netkiln.ui.form.ParamEditors;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.RawPaths;

/** Rows of a form, each a name and an editor of one setting. */
final class FormRows {
    private final Desk desk;
    private final ParamEditors editors;
    private final List<Consumer<Map<String, Object>>> shows = new ArrayList<>();
    private GridPane grid = new GridPane();

    FormRows(Desk desk) {
        this.desk = desk;
        this.editors = new ParamEditors(desk.words());
    }

    /** Starts again with an empty grid. */
    void clear() {
        shows.clear();
        grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, fields);
    }

    GridPane grid() {
        return grid;
    }

    /** Shows the settings as they are. */
    void show(Map<String, Object> settings) {
        shows.forEach(show -> show.accept(settings));
    }

    /**
     * @param path before the parameter's key: empty, or {@code optimizer.}
     * @param declared what declares it: {@code training}, or {@code optimizer.sgd}
     */
    void param(String path, Param<?> param, String declared) {
        ParamEditor editor = editors.of(param);
        String full = path + param.key();
        editor.onCommit(value -> desk.workspace().setTraining(full, value));
        shows.add(settings -> {
            Optional<Object> value = RawPaths.get(settings, full);
            editor.show(value, fallback(path, param, settings));
        });
        row(
                new Label(param.key().replace('_', ' ')),
                editor.node(),
                new DeclaredWords(desk.words().messages().get(), declared).help(param));
    }

    private static String fallback(String path, Param<?> param, Map<String, Object> settings) {
        Map<?, ?> values = path.isEmpty()
                ? settings
                : RawPaths.get(settings, path.substring(0, path.length() - 1))
                        .map(Map.class::cast)
                        .orElse(Map.of());
        return ParamEditors.fallback(param, new ParamValues(stringKeys(values)));
    }

    private static Map<String, Object> stringKeys(Map<?, ?> raw) {
        return RawPaths.with(raw, "", Optional.empty());
    }

    /** A row with a field that looks after itself. */
    void field(String label, Region field) {
        Label name = new Label();
        name.textProperty().bind(desk.words().text(org.netkiln.text.Text.of(label)));
        row(name, field, "");
    }

    /** A row that chooses one of several words; the empty one unsets what it belongs to. */
    void choice(String label, String path, Map<String, String> titles) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("setting-" + path.replace('.', '-'));
        box.getItems().setAll(titles.keySet());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String name) {
                return name == null ? "" : titles.getOrDefault(name, name);
            }

            @Override
            public String fromString(String title) {
                return title;
            }
        });
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        shows.add(settings -> {
            box.setOnAction(null);
            box.setValue(RawPaths.get(settings, path).map(String::valueOf).orElse(""));
            box.setOnAction(event -> choose(path, box.getValue()));
        });
        field(label, box);
    }

    /** Another type has other settings: those of the old one go with it. */
    private void choose(String path, String chosen) {
        int dot = path.lastIndexOf('.');
        if (dot < 0) {
            desk.workspace().setTraining(path, Optional.of(chosen));
        } else {
            Optional<Object> declared =
                    chosen.isEmpty() ? Optional.empty() : Optional.of(Map.of(path.substring(dot + 1), chosen));
            desk.workspace().setTraining(path.substring(0, dot), declared);
        }
    }

    private void row(Label name, Region field, String help) {
        name.setLabelFor(field);
        name.getStyleClass().add("form-name");
        if (!help.isEmpty()) {
            Tooltip tooltip = new Tooltip(help);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(360);
            name.setTooltip(tooltip);
        }
        grid.addRow(grid.getRowCount(), name, field);
    }
}
