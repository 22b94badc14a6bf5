package org.netkiln.ui.inspector;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.controlsfx.control.PropertySheet;
import org.jspecify.annotations.Nullable;
import org.netkiln.edit.SetParam;
import org.netkiln.edit.UnsetParam;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.ui.form.ParamEditor;
import org.netkiln.ui.form.ParamEditors;
import org.netkiln.ui.model.Workspace;

/** One parameter of the selected nodes, in the property sheet. */
final class ParamItem implements PropertySheet.Item {
    private final Workspace workspace;
    private final Set<String> nodes;
    private final Param<?> param;
    private final ParamEditor editor;
    private final String help;

    ParamItem(Workspace workspace, Set<String> nodes, Param<?> param, ParamEditor editor, String help) {
        this.workspace = workspace;
        this.nodes = new LinkedHashSet<>(nodes);
        this.param = param;
        this.editor = editor;
        this.help = help;
        editor.onCommit(this::commit);
    }

    ParamEditor editor() {
        return editor;
    }

    Param<?> param() {
        return param;
    }

    /** Shows the value that the network has now. */
    void show(Network network) {
        List<ParamValues> all = nodes.stream()
                .flatMap(id -> network.node(id).stream())
                .map(Node::params)
                .toList();
        if (!all.isEmpty()) {
            Set<Optional<Object>> values = all.stream()
                    .map(values1 -> Optional.ofNullable(values1.raw().get(param.key())))
                    .collect(Collectors.toSet());
            Optional<Object> value = values.size() == 1 ? values.iterator().next() : Optional.of(ParamEditor.DIFFERENT);
            editor.show(value, ParamEditors.fallback(param, all.get(0)));
        }
    }

    private void commit(Optional<Object> value) {
        workspace.apply(
                value.isPresent() ? new SetParam(nodes, param.key(), value.get()) : new UnsetParam(nodes, param.key()));
    }

    @Override
    public Class<?> getType() {
        return Object.class;
    }

    @Override
    public String getCategory() {
        return "";
    }

    @Override
    public String getName() {
        return param.key().replace('_', ' ');
    }

    @Override
    public String getDescription() {
        return help;
    }

    @Override
    public @Nullable Object getValue() {
        return workspace
                .networkProperty()
                .get()
                .node(nodes.iterator().next())
                .map(node -> node.params().raw().get(param.key()))
                .orElse(null);
    }

    @Override
    public void setValue(@Nullable Object value) {
        if (!Objects.equals(value, getValue())) {
            commit(Optional.ofNullable(value));
        }
    }

    /** The editor is told of changes directly: a listener of the sheet's own would never go away. */
    @Override
    public Optional<ObservableValue<? extends Object>> getObservableValue() {
        return Optional.empty();
    }
}
