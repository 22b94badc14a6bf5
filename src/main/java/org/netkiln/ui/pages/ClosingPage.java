package org.netkiln.ui.pages;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Words;

/** The window is to be closed while a training is under way: asks first, and then shows that the training is being saved. */
public final class ClosingPage implements Page {
    private final BooleanProperty saving = new SimpleBooleanProperty(this, "saving");
    private final VBox content = new VBox();
    private final Button stop = new Button();
    private final Runnable ended;

    /**
     * @param stop ends the training
     * @param stay closes this page
     * @param ended told when this page is gone, however that came
     */
    public ClosingPage(Words words, Runnable stop, Runnable stay, Runnable ended) {
        this.ended = ended;
        Label what = Parts.label(
                words.text(saving.map(under -> Text.of(under ? "pages.closing-saving" : "pages.closing-question"))));
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(saving);
        this.stop.setId("stopAndClose");
        this.stop.getStyleClass().add("accent");
        this.stop.textProperty().bind(words.text("pages.stop-and-close"));
        this.stop.disableProperty().bind(saving);
        this.stop.setOnAction(event -> {
            saving.set(true);
            stop.run();
        });
        Button other = new Button();
        other.setId("stayOpen");
        other.textProperty()
                .bind(words.text(saving.map(under -> Text.of(under ? "pages.stay-open" : "pages.keep-training"))));
        other.setOnAction(event -> stay.run());
        HBox buttons = new HBox(this.stop, other);
        buttons.getStyleClass().add("page-row");
        content.getStyleClass().add("page-rows");
        content.getChildren().addAll(what, bar, buttons);
    }

    @Override
    public String id() {
        return "closingPage";
    }

    @Override
    public Text title() {
        return Text.of("pages.closing");
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public void begin() {
        stop.requestFocus();
    }

    @Override
    public void ended() {
        ended.run();
    }
}
