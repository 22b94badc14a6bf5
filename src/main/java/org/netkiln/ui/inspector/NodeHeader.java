package org.netkiln.ui.inspector;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netkiln.edit.Rename;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.layer.LayerInfo;
import org.netkiln.ui.fx.LayerIcons;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.LayerTranslation;

/** Which node it is: its layer, its name to be changed, what the layer does. */
final class NodeHeader {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Desk desk;
    private final LayerTranslation translation;
    private final VBox view = new VBox();
    private final TextField name = new TextField();
    private String shown = "";

    NodeHeader(Desk desk) {
        this.desk = desk;
        this.translation = new LayerTranslation(desk.words());
        name.setId("nodeName");
        name.accessibleTextProperty().bind(desk.words().text("inspector.name"));
        name.setOnAction(event -> rename());
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                rename();
            }
        });
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                name.setText(shown);
                event.consume();
            }
        });
        name.textProperty().subscribe(typed -> name.pseudoClassStateChanged(INVALID, !canBe(typed)));
        view.getStyleClass().add("node-header");
    }

    VBox view() {
        return view;
    }

    /** Puts the cursor into the name. */
    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    void show(Node node, LayerInfo info) {
        shown = node.id();
        Region icon = desk.icons().of(info.type());
        Label layer = new Label(info.name());
        layer.getStyleClass().add("layer-name");
        layer.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox title = new HBox(icon, layer, name);
        title.getStyleClass().addAll("node-title", LayerIcons.styleClass(info.group()));
        Label help = new Label(translation.help(info));
        help.setWrapText(true);
        help.getStyleClass().add("muted");
        view.getChildren().setAll(title, help);
        if (!info.formula().isEmpty()) {
            Label formula = new Label(info.formula());
            formula.getStyleClass().add("code");
            formula.setWrapText(true);
            view.getChildren().add(formula);
        }
        if (!name.isFocused()) {
            name.setText(node.id());
        }
    }

    private boolean canBe(String typed) {
        Network network = desk.workspace().networkProperty().get();
        return typed.equals(shown) || Node.ID.matcher(typed).matches() && !network.contains(typed);
    }

    private void rename() {
        String typed = name.getText();
        if (!typed.equals(shown) && canBe(typed) && !shown.isEmpty()) {
            String old = shown;
            shown = typed;
            desk.workspace().apply(new Rename(old, typed));
            desk.workspace().selectedProperty().set(java.util.Set.of(typed));
        } else if (!typed.equals(shown)) {
            name.setText(shown);
        }
    }
}
