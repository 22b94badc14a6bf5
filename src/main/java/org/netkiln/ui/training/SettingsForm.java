package org.netkiln.ui.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.netkiln.data.DatasetInfo;
import org.netkiln.engine.optim.OptimizerType;
import org.netkiln.param.Param;
import org.netkiln.param.Schema;
import org.netkiln.train.settings.TrainingParams;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.RawPaths;

/** How the project is trained, to be edited: what is set goes into the project at once, and can be undone. */
final class SettingsForm {
    private static final String OPTIMIZER = "optimizer";
    private static final String SCHEDULE = "schedule";
    private static final String TYPE = ".type";

    private final Desk desk;
    private final VBox view = new VBox();
    private final FormRows rows;
    private final DeviceChoice device;
    private Map<String, Object> shown = Map.of();
    private String shape = "";

    SettingsForm(Desk desk) {
        this.desk = desk;
        this.rows = new FormRows(desk);
        this.device = new DeviceChoice(desk.training(), desk.words());
        view.setId("settingsForm");
        view.getStyleClass().add("settings-form");
        desk.workspace().trainingProperty().subscribe(this::show);
        desk.words().messages().subscribe(language -> {
            shape = "";
            show(shown);
        });
    }

    Node view() {
        return view;
    }

    private void show(Map<String, Object> training) {
        shown = training;
        String needed = text(OPTIMIZER + TYPE) + "/" + text(SCHEDULE + TYPE);
        if (!needed.equals(shape)) {
            shape = needed;
            rebuild();
        }
        rows.show(training);
    }

    private String text(String path) {
        return RawPaths.get(shown, path).map(String::valueOf).orElse("");
    }

    private void rebuild() {
        rows.clear();
        GridPane grid = rows.grid();
        rows.choice("training.dataset", "dataset", datasets());
        rows.param("", TrainingParams.EPOCHS, "training");
        rows.param("", TrainingParams.BATCH_SIZE, "training");
        rows.choice("training.optimizer", OPTIMIZER + TYPE, optimizers());
        params(OPTIMIZER, optimizerSchema());
        rows.choice("training.schedule", SCHEDULE + TYPE, schedules());
        params(SCHEDULE, scheduleSchema());
        rows.param("", TrainingParams.SEED, "training");
        rows.param("", TrainingParams.SHUFFLE, "training");
        rows.param("", TrainingParams.WARMUP_STEPS, "training");
        rows.param("", TrainingParams.CLIP_NORM, "training");
        rows.field("training.device", device.view());
        view.getChildren().setAll(grid);
    }

    private void params(String path, Optional<Schema> schema) {
        for (Param<?> param : schema.map(Schema::params).orElse(List.of())) {
            rows.param(path + ".", param, path + "." + text(path + TYPE));
        }
    }

    private Optional<Schema> optimizerSchema() {
        return desk.kit().optimizers().find(text(OPTIMIZER + TYPE)).map(OptimizerType::schema);
    }

    private Optional<Schema> scheduleSchema() {
        return desk.kit().schedules().find(text(SCHEDULE + TYPE)).map(schedule -> schedule.info()
                .schema());
    }

    /** Titles by name; one that the project names and nobody knows stays as it is. */
    private Map<String, String> datasets() {
        Map<String, String> titles = new TreeMap<>();
        for (DatasetInfo info : desk.kit().datasets().infos()) {
            titles.put(info.name(), info.title());
        }
        titles.putIfAbsent(text("dataset"), text("dataset"));
        titles.remove("");
        return titles;
    }

    private Map<String, String> optimizers() {
        Map<String, String> names = new TreeMap<>();
        desk.kit().optimizers().types().forEach(type -> names.put(type.type(), type.type()));
        return names;
    }

    private Map<String, String> schedules() {
        Map<String, String> names = new TreeMap<>();
        names.put("", desk.words().now("training.no-schedule"));
        desk.kit()
                .schedules()
                .all()
                .forEach(schedule ->
                        names.put(schedule.info().type(), schedule.info().type()));
        return names;
    }
}
