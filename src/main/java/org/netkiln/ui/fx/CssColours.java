package org.netkiln.ui.fx;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * Colours of the style sheets, for what style sheets do not reach, such as charts: read from regions that nobody sees. The
 * node must be in the scene.
 */
public final class CssColours {
    private final Pane node = new Pane();
    private final Map<String, Region> samples = new HashMap<>();

    /** @param changed told whenever the theme has changed one of the colours */
    public CssColours(Runnable changed, String... names) {
        node.setManaged(false);
        node.setMouseTransparent(true);
        node.setOpacity(0);
        ObservableList<Node> children = node.getChildren();
        for (String name : names) {
            Region sample = new Region();
            sample.setStyle("-fx-background-color: " + name + ";");
            sample.backgroundProperty().addListener((property, before, after) -> changed.run());
            samples.put(name, sample);
            children.add(sample);
        }
    }

    /** To be put anywhere into the scene; takes no room. */
    public Node node() {
        return node;
    }

    /** The colour as it is now; black before the node was first shown. */
    public Color get(String name) {
        Region sample = samples.get(name);
        if (sample == null) {
            throw new IllegalArgumentException(name);
        }
        boolean known = sample.getBackground() != null
                && !sample.getBackground().getFills().isEmpty()
                && sample.getBackground().getFills().get(0).getFill() instanceof Color;
        return known ? (Color) sample.getBackground().getFills().get(0).getFill() : Color.BLACK;
    }
}
