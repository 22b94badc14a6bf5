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
    private static final double CARD_HEIGHT = 64;
    private static final double PILL_HEIGHT = 32;
    private static final double NARROWEST_CARD = 128;
    private static final double WIDEST = 264;

    /** About how wide letters are, in the sizes in which cards are written. */
    private static final double LETTER = 7.6;

    private static final double SMALL_LETTER = 6.8;

    /** Icon, edge and padding. */
    private static final double CARD_EXTRA = 48;

    /** Room for the number of parameters beside the headline. */
    private static final double COUNT = 64;

    private static final double PILL_EXTRA = 48;

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
        double letters = form == Form.PILL
                ? PILL_EXTRA + words().length() * LETTER
                : CARD_EXTRA
                        + Math.max(
                                Math.max(title.length() * LETTER, id.length() * SMALL_LETTER),
                                headline.length() * LETTER + COUNT - CARD_EXTRA / 2);
        double least = form == Form.PILL ? 0 : NARROWEST_CARD;
        return Grid.up(Math.min(WIDEST, Math.max(least, letters)));
    }

    double height() {
        return form == Form.PILL ? PILL_HEIGHT : CARD_HEIGHT;
    }
}
