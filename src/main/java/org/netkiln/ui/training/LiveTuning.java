package org.netkiln.ui.training;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.netkiln.engine.optim.OptimizerType;
import org.netkiln.param.Kind;
import org.netkiln.param.Param;
import org.netkiln.train.TrainingState;
import org.netkiln.ui.form.ParamEditor;
import org.netkiln.ui.form.ParamEditors;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.RawPaths;

/** Settings that can be changed while it trains: the optimizer's numbers. A change is marked on the charts. */
final class LiveTuning {
    private static final List<String> TUNABLE = List.of("lr", "weight_decay");

    private final Desk desk;
    private final ParamEditors editors;
    private final GridPane view = new GridPane();

    LiveTuning(Desk desk) {
        this.desk = desk;
        this.editors = new ParamEditors(desk.words());
        view.setId("liveTuning");
        view.getStyleClass().add("form-grid");
        desk.training().stateProperty().subscribe(this::show);
    }

    Node view() {
        return view;
    }

    private void show(TrainingState state) {
        boolean live = state == TrainingState.RUNNING || state == TrainingState.PAUSED;
        if (live && view.getChildren().isEmpty()) {
            schema().forEach(this::row);
        } else if (!live) {
            view.getChildren().clear();
        }
        view.setManaged(live);
        view.setVisible(live);
    }

    private List<Param<?>> schema() {
        return desk.training()
                .preparedProperty()
                .get()
                .flatMap(prepared -> desk.kit()
                        .optimizers()
                        .find(prepared.settings().optimizer().type()))
                .map(OptimizerType::schema)
                .map(schema -> schema.params().stream()
                        .filter(param -> TUNABLE.contains(param.key()) && param.kind() instanceof Kind.Real)
                        .toList())
                .orElse(List.of());
    }

    private void row(Param<?> param) {
        ParamEditor editor = editors.of(param);
        editor.node().setId("live-" + param.key());
        Optional<Object> value =
                RawPaths.get(desk.workspace().trainingProperty().get(), "optimizer." + param.key());
        editor.show(value, "");
        editor.onCommit(raw -> raw.filter(Number.class::isInstance)
                .ifPresent(number -> desk.training().tune(param.key(), ((Number) number).doubleValue())));
        Label name = new Label(param.key().replace('_', ' '));
        name.getStyleClass().add("muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        view.addRow(view.getRowCount(), name, editor.node());
    }
}
