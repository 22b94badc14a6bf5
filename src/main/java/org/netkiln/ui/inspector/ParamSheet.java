package org.netkiln.ui.inspector;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.controlsfx.control.PropertySheet;
import org.controlsfx.property.editor.PropertyEditor;
import org.jspecify.annotations.Nullable;
import org.netkiln.graph.Network;
import org.netkiln.param.Param;
import org.netkiln.ui.form.ParamEditors;
import org.netkiln.ui.model.Desk;

/** Parameters of the selected nodes, as a property sheet. */
final class ParamSheet {
    private final Desk desk;
    private final ParamEditors editors;
    private final PropertySheet sheet = new PropertySheet();

    ParamSheet(Desk desk, String id) {
        this.desk = desk;
        this.editors = new ParamEditors(desk.words());
        sheet.setId(id);
        sheet.setMode(PropertySheet.Mode.NAME);
        sheet.setModeSwitcherVisible(false);
        sheet.setSearchBoxVisible(false);
        sheet.setPropertyEditorFactory(item -> new Editor((ParamItem) item));
        sheet.getStyleClass().add("param-sheet");
    }

    Node view() {
        return sheet;
    }

    /** Shows these parameters of these nodes. All editors are new: the sheet knows no other way. */
    void edit(Set<String> nodes, List<Param<?>> params, java.util.function.Function<Param<?>, String> help) {
        sheet.getItems()
                .setAll(params.stream()
                        .map(param ->
                                new ParamItem(desk.workspace(), nodes, param, editors.of(param), help.apply(param)))
                        .toList());
        show(desk.workspace().networkProperty().get());
        sheet.setVisible(!params.isEmpty());
        sheet.setManaged(!params.isEmpty());
    }

    /** Shows the values that the network has now. */
    void show(Network network) {
        sheet.getItems().forEach(item -> ((ParamItem) item).show(network));
    }

    /** Puts the cursor into the first field. */
    void focusFirst() {
        sheet.getItems().stream()
                .findFirst()
                .ifPresent(item -> ((ParamItem) item).editor().node().requestFocus());
    }

    /** The sheet's view of one of our editors. */
    private record Editor(ParamItem item) implements PropertyEditor<Object> {
        @Override
        public Node getEditor() {
            return item.editor().node();
        }

        @Override
        public @Nullable Object getValue() {
            return item.getValue();
        }

        @Override
        public void setValue(@Nullable Object value) {
            // The item shows values itself, with defaults and differences, which the sheet knows nothing of.
        }
    }
}
