package org.netkiln.ui.insight;

import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.netkiln.ui.model.Desk;

/** What the network says: of test images, of which class it takes for which, and of what one draws. */
public final class InsightPane {
    private final TabPane view = new TabPane();

    public InsightPane(Desk desk) {
        this(desk, Watched.of(desk.training()));
    }

    InsightPane(Desk desk, Watched watched) {
        view.setId("insightTabs");
        view.getStyleClass().addAll("insight-pane", "dense");
        view.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        add(desk, "predictions", "insight.predictions", seen -> new PredictionsPane(desk.words(), watched, seen)
                .view());
        add(desk, "confusion", "insight.confusion", seen -> new ConfusionPane(desk.words(), watched, seen).view());
        PictureOpener opener = new PictureOpener(desk);
        add(desk, "draw", "insight.draw", seen -> new DrawPane(desk.words(), watched, opener, seen).view());
    }

    public Node view() {
        return view;
    }

    /** @param content makes it, given whether the tab is seen */
    private void add(Desk desk, String id, String key, Function<ObservableBooleanValue, Node> content) {
        Tab tab = new Tab();
        tab.setId(id + "Tab");
        tab.textProperty().bind(desk.words().text(key));
        view.getTabs().add(tab);
        tab.setContent(content.apply(tab.selectedProperty()));
    }
}
