package org.netkiln.ui.palette;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.LayerSearch;
import org.netkiln.text.Text;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.LayerTranslation;

/** All layers, by group or by what is searched for. */
public final class PalettePane {
    private final Desk desk;
    private final Consumer<String> add;
    private final LayerTranslation translation;
    private final LayerSearch search;
    private final TextField field = new TextField();
    private final VBox rows = new VBox();
    private final VBox view = new VBox();

    /** @param add puts a layer of this type on the canvas, wherever that sees fit */
    public PalettePane(Desk desk, Consumer<String> add) {
        this.desk = desk;
        this.add = add;
        this.translation = new LayerTranslation(desk.words());
        this.search = new LayerSearch(desk.kit().layers(), translation);
        field.setId("layerSearch");
        field.promptTextProperty().bind(desk.words().text("palette.search"));
        field.accessibleTextProperty().bind(desk.words().text("palette.search"));
        field.textProperty().subscribe(typed -> show());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        desk.words().messages().subscribe(language -> show());
        rows.getStyleClass().add("palette-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        view.getStyleClass().add("palette");
        view.getChildren().addAll(field, scroll);
    }

    public Node view() {
        return view;
    }

    /** Puts the cursor into the search field. */
    public void focusSearch() {
        field.requestFocus();
        field.selectAll();
    }

    /** Enter adds the first layer found, down goes into the list, Esc empties the field. */
    private void keyPressed(KeyEvent event) {
        List<LayerInfo> found = search.find(field.getText());
        if (event.getCode() == KeyCode.ENTER && !field.getText().isBlank() && !found.isEmpty()) {
            add.accept(found.get(0).type());
            field.clear();
        } else if (event.getCode() == KeyCode.DOWN) {
            rows.getChildren().stream()
                    .filter(Node::isFocusTraversable)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
        } else {
            return;
        }
        event.consume();
    }

    private void show() {
        List<LayerInfo> found = search.find(field.getText());
        rows.getChildren().clear();
        if (found.isEmpty()) {
            rows.getChildren().add(nothing());
        } else if (field.getText().isBlank()) {
            byGroup(found).forEach(this::addGroup);
        } else {
            found.forEach(info -> rows.getChildren().add(row(info)));
        }
    }

    private static Map<LayerGroup, List<LayerInfo>> byGroup(List<LayerInfo> layers) {
        return layers.stream().collect(Collectors.groupingBy(LayerInfo::group, TreeMap::new, Collectors.toList()));
    }

    private void addGroup(LayerGroup group, List<LayerInfo> layers) {
        Label title = new Label(desk.words().now(GroupNames.of(group)));
        title.getStyleClass().add("palette-group");
        rows.getChildren().add(title);
        layers.forEach(info -> rows.getChildren().add(row(info)));
    }

    private Node row(LayerInfo info) {
        return new LayerRow(desk, info, translation.help(info), () -> add.accept(info.type())).view();
    }

    private Label nothing() {
        Label label = new Label(desk.words().now(Text.of("palette.nothing", field.getText())));
        label.getStyleClass().addAll("muted", "palette-nothing");
        label.setWrapText(true);
        return label;
    }
}
