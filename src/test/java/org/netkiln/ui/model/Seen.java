package org.netkiln.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a person can see of a window. FX thread. */
public final class Seen {
    private Seen() {}

    /** Visits all nodes that are visible, the outermost first. */
    public static void walk(Node node, Consumer<Node> visit) {
        if (!node.isVisible()) {
            return;
        }
        visit.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, visit));
        }
    }

    /** What is written on a node and in it. */
    public static List<String> words(Node node) {
        List<String> words = new ArrayList<>();
        walk(node, each -> words.add(ownWords(each)));
        words.removeIf(String::isEmpty);
        return words;
    }

    /** What is written on a node itself; icons are no words. */
    public static String ownWords(Node node) {
        if (node instanceof FontIcon) {
            return "";
        } else if (node instanceof Labeled label) {
            return label.getText() == null ? "" : label.getText();
        }
        return node instanceof Text text ? text.getText() : "";
    }

    /** Labels and buttons whose words end in an ellipsis, or that reach out of what they lie in, by what they should say. */
    public static List<String> cut(Node root) {
        List<String> cut = new ArrayList<>();
        Bounds all = root.localToScene(root.getLayoutBounds());
        walk(root, node -> {
            if (node instanceof Labeled label
                    && label.getText() != null
                    && !label.getText().isEmpty()) {
                label.getChildrenUnmodifiable().stream()
                        .filter(child -> child instanceof Text && child != label.getGraphic())
                        .map(Text.class::cast)
                        .filter(text -> !text.getText().equals(label.getText()) || isOut(text, all))
                        .forEach(text -> cut.add(label.getText()));
            }
        });
        return cut;
    }

    private static boolean isOut(Node node, Bounds all) {
        Bounds own = node.localToScene(node.getLayoutBounds());
        return own.getMinX() < all.getMinX() - 1 || own.getMaxX() > all.getMaxX() + 1;
    }
}
