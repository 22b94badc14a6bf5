package org.netkiln.ui.pages;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.netkiln.ui.fx.Words;

/** Lays a page over everything: Esc, its cross and a click beside it close it, and the keyboard goes back where it was. */
public final class Cover {
    private final StackPane over;
    private final Words words;
    private final StackPane view = new StackPane();
    private Runnable restore = () -> {};
    private Runnable ended = () -> {};

    /** @param over what pages are laid over */
    public Cover(StackPane over, Words words) {
        this.over = over;
        this.words = words;
        view.getStyleClass().add("page-cover");
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() == view) {
                hide();
            }
        });
    }

    /** Shows a page in place of any other. */
    public void show(Page page) {
        if (!over.getChildren().contains(view)) {
            Node before = over.getScene().getFocusOwner();
            restore = before == null ? () -> {} : before::requestFocus;
            over.getChildren().add(view);
        }
        ended.run();
        ended = page::ended;
        view.getChildren().setAll(framed(page));
        // What a scroll pane shows is in the scene, and can have the keyboard, only once that has its skin.
        view.applyCss();
        page.begin();
    }

    public void hide() {
        if (over.getChildren().remove(view)) {
            view.getChildren().clear();
            ended.run();
            ended = () -> {};
            restore.run();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            hide();
        }
    }

    private Node framed(Page page) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(Parts.label(words, page.title(), "page-title"), between, close());
        ScrollPane scroll = new ScrollPane(page.content());
        scroll.setFitToWidth(true);
        scroll.prefViewportHeightProperty().bind(page.content().heightProperty());
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        VBox frame = new VBox(head, page.fixed(), scroll);
        frame.setId(page.id());
        frame.getStyleClass().add("page");
        frame.setMaxHeight(Region.USE_PREF_SIZE);
        return frame;
    }

    private Button close() {
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("closePage");
        close.getStyleClass().addAll("button-icon", "flat");
        close.accessibleTextProperty().bind(words.text("pages.close"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(close.accessibleTextProperty());
        close.setTooltip(tip);
        close.setOnAction(event -> hide());
        return close;
    }
}
