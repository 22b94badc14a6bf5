package org.netkiln.ui.insight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.netkiln.ui.fx.Words;

/** Images of one cell of the confusion matrix, the most confident first. */
final class CellStrip {
    /** More are not looked at, and would take time to paint. */
    private static final int MOST = 48;

    private static final double SIDE = 34;

    private final Words words;
    private final Label title = new Label();
    private final TilePane tiles = new TilePane();
    private final List<Label> pool = new ArrayList<>();
    private final VBox view;

    /** @param sample its number among those validated on; @param confidence of what it was taken for */
    record Item(int sample, double confidence) {}

    CellStrip(Words words) {
        this.words = words;
        title.setId("cellTitle");
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        tiles.setId("cellImages");
        tiles.getStyleClass().add("cell-images");
        ScrollPane scroll = new ScrollPane(tiles);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        view = new VBox(title, scroll);
        view.getStyleClass().add("cell-strip");
    }

    Node view() {
        return view;
    }

    void show(String heading, List<Item> items, SampleImages images) {
        title.setText(heading);
        int shown = Math.min(MOST, items.size());
        while (pool.size() < shown) {
            pool.add(tile());
        }
        for (int i = 0; i < shown; i++) {
            show(pool.get(i), items.get(i), images);
        }
        tiles.getChildren().setAll(pool.subList(0, shown));
    }

    private void show(Label tile, Item item, SampleImages images) {
        ((ImageView) tile.getGraphic()).setImage(images.of(item.sample()).orElse(null));
        tile.setText(words.now("insight.percent", item.confidence()));
    }

    private static Label tile() {
        ImageView picture = new ImageView();
        picture.setFitWidth(SIDE);
        picture.setFitHeight(SIDE);
        picture.setPreserveRatio(true);
        picture.setSmooth(false);
        Label tile = new Label(null, picture);
        tile.setContentDisplay(ContentDisplay.TOP);
        tile.getStyleClass().add("cell-image");
        return tile;
    }
}
