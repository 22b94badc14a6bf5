package org.netkiln.ui.training;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.netkiln.check.NodeReport;
import org.netkiln.engine.optim.OptimizerType;
import org.netkiln.param.Param;
import org.netkiln.param.Schema;
import org.netkiln.session.Prepared;
import org.netkiln.session.Tunable;
import org.netkiln.train.TrainingState;
import org.netkiln.ui.form.ParamEditor;
import org.netkiln.ui.form.ParamEditors;
import org.netkiln.ui.model.Desk;

/** Settings that can be changed while it trains: the optimizer's numbers and the rates of dropout. A change is marked on the charts. */
final class LiveTuning {
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
        if (!live) {
            view.getChildren().clear();
        } else if (view.getChildren().isEmpty()) {
            desk.training().tunableProperty().get().forEach(this::row);
        }
        view.setManaged(live);
        view.setVisible(live);
    }

    private void row(Tunable tunable) {
        desk.training()
                .preparedProperty()
                .get()
                .flatMap(prepared -> schema(prepared, tunable))
                .flatMap(schema -> schema.find(tunable.param()))
                .ifPresent(param -> row(tunable, param));
    }

    private Optional<Schema> schema(Prepared prepared, Tunable tunable) {
        return tunable.node()
                .map(node -> prepared.report()
                        .drawn(node)
                        .flatMap(NodeReport::layer)
                        .map(layer -> layer.info().schema()))
                .orElseGet(() -> desk.kit()
                        .optimizers()
                        .find(prepared.settings().optimizer().type())
                        .map(OptimizerType::schema));
    }

    private void row(Tunable tunable, Param<?> param) {
        ParamEditor editor = editors.of(param);
        editor.node().setId("live-" + tunable.key().replace('.', '-'));
        editor.show(Optional.of(tunable.value()), "");
        editor.onCommit(raw -> raw.filter(Number.class::isInstance)
                .ifPresent(number -> desk.training().tune(tunable.key(), ((Number) number).doubleValue())));
        Label name = new Label(tunable.key().replace('_', ' '));
        name.setLabelFor(editor.node());
        name.getStyleClass().add("muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        view.addRow(view.getRowCount(), name, editor.node());
    }
}
