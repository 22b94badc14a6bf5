package org.netkiln.layout;

import java.util.Optional;
import org.netkiln.graph.Group;
import org.netkiln.graph.Node;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;

/**
 * What a node shows of itself. Its size follows from it alone, so that everybody agrees on where things are.
 *
 * @param title the layer's name; a group's own
 * @param id the node's or group's
 * @param headline what matters: {@code 6 @ 5×5}; a group's repetition, {@code ×3}
 * @param group what the layer belongs to, for its colour; empty for groups and for layers that nobody knows
 * @param icon the layer's type
 */
public record Face(Form form, String title, String id, String headline, Optional<LayerGroup> group, String icon) {
    static Face of(Node node, Catalogue catalogue) {
        return catalogue
                .info(node.type())
                .map(info -> known(node, info))
                .orElseGet(() -> new Face(Form.CARD, node.type(), node.id(), "", Optional.empty(), node.type()));
    }

    private static Face known(Node node, LayerInfo info) {
        String headline = info.headline(node.params());
        return new Face(form(info.group()), info.name(), node.id(), headline, Optional.of(info.group()), info.type());
    }

    static Face of(Group group) {
        String times = group.isRepeated() ? "×" + group.repeat() : "";
        return new Face(Form.FOLDED_GROUP, group.id(), group.id(), times, Optional.empty(), "");
    }

    private static Form form(LayerGroup group) {
        return switch (group) {
            case INPUT_OUTPUT, CONVOLUTION, POOLING, DENSE, NORMALIZATION -> Form.CARD;
            case ACTIVATION, REGULARIZATION, SHAPE, MERGE -> Form.PILL;
        };
    }

    /** What a pill says. */
    public String words() {
        return headline.isEmpty() ? title : title + " " + headline;
    }

    double width() {
        return FaceSize.width(this);
    }

    double height() {
        return FaceSize.height(this);
    }
}
