package org.netkiln.ui.canvas;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.netkiln.check.Checker;
import org.netkiln.interact.SearchMenu;
import org.netkiln.interact.Spot;
import org.netkiln.layer.LayerSearch;
import org.netkiln.layout.Point;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.LayerTranslation;

/** The layers that one can put at a spot, those that fit first; typing filters, Enter takes the one that is marked. */
final class SearchPopup {
    private final Desk desk;
    private final Floor floor;
    private final Checker checker;
    private final LayerSearch search;
    private final Consumer<String> chosen;
    private final Runnable dismissed;
    private final Runnable back;
    private final TextField field = new TextField();
    private final ObservableList<SearchMenu.Choice> found = FXCollections.observableArrayList();
    private final ListView<SearchMenu.Choice> list = new ListView<>(found);
    private final VBox view;
    private SearchMenu menu;

    /**
     * @param chosen told the layer's type
     * @param dismissed told when it was closed without a choice
     * @param back puts the keyboard back on the canvas
     */
    SearchPopup(Desk desk, Floor floor, Consumer<String> chosen, Runnable dismissed, Runnable back) {
        this.desk = desk;
        this.floor = floor;
        this.chosen = chosen;
        this.dismissed = dismissed;
        this.back = back;
        checker = new Checker(desk.kit().layers());
        search = new LayerSearch(desk.kit().layers(), new LayerTranslation(desk.words()));
        menu = menu(new Spot.Free(new Point(0, 0)));
        field.setId("layerMenuSearch");
        field.promptTextProperty().bind(desk.words().text("canvas.search"));
        field.accessibleTextProperty().bind(desk.words().text("canvas.search"));
        field.textProperty().subscribe(this::filter);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused && isOpen()) {
                dismiss();
            }
        });
        list.setId("layerMenuList");
        list.setFocusTraversable(false);
        list.setCellFactory(shown -> new ChoiceCell(desk, this::take));
        Label nothing = new Label();
        nothing.textProperty().bind(desk.words().text("canvas.nothing-found"));
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        view = new VBox(field, list);
        view.setId("layerMenu");
        view.getStyleClass().add("layer-menu");
    }

    /** @param at in the window */
    void open(Spot spot, Point at) {
        menu = menu(spot);
        field.clear();
        filter("");
        floor.show(view, at);
        field.requestFocus();
    }

    boolean isOpen() {
        return floor.isShown(view);
    }

    void close() {
        floor.hide(view);
    }

    private SearchMenu menu(Spot spot) {
        return new SearchMenu(
                spot, desk.workspace().reportProperty().get(), desk.kit().layers(), checker, search);
    }

    private void filter(String typed) {
        List<SearchMenu.Choice> choices = menu.find(typed);
        found.setAll(choices);
        if (!choices.isEmpty()) {
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        }
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> take();
            case ESCAPE -> {
                dismiss();
                back.run();
            }
            case TAB -> {}
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int size = found.size();
        if (size > 0) {
            int next = (list.getSelectionModel().getSelectedIndex() + by + size) % size;
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 2));
        }
    }

    private void take() {
        SearchMenu.Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null && isOpen()) {
            close();
            chosen.accept(choice.info().type());
        }
    }

    private void dismiss() {
        close();
        dismissed.run();
    }
}
