package org.netkiln.ui.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netkiln.data.DatasetInfo;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Position;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerInfo;
import org.netkiln.param.Kind;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.project.Project;

/** A project with nothing but a dataset: its pictures come in, and the training settings have values that work. */
final class NewProject {
    private static final int EPOCHS = 5;
    private static final int BATCH = 256;

    private NewProject() {}

    static Project of(Catalogue layers, DatasetInfo data, String name) {
        List<Node> nodes = layers.layers().stream()
                .map(Layer::info)
                .filter(LayerInfo::isInput)
                .limit(1)
                .map(info -> input(info, data))
                .toList();
        Map<String, Object> training = new LinkedHashMap<>();
        training.put("dataset", data.name());
        training.put("epochs", EPOCHS);
        training.put("batch_size", BATCH);
        training.put("optimizer", Map.of("type", "adam"));
        return Project.of(name, Network.of(nodes, List.of())).withTraining(training);
    }

    private static Node input(LayerInfo info, DatasetInfo data) {
        ParamValues values = ParamValues.empty();
        for (Param<?> param : info.schema().params()) {
            if (param.kind() instanceof Kind.Sizes) {
                values = values.with(param.key(), data.shape().sizes());
            }
        }
        return Node.of(info.type(), info.type(), values).at(new Position(40, 120));
    }
}
