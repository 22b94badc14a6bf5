package org.netkiln.ui.shell;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.netkiln.problem.Remedy;
import org.netkiln.ui.form.ProblemView;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.Notices;

/** Notices in the window's corner. Good news goes away by itself, problems stay until they are dismissed. */
final class NoticeBoard {
    private static final Duration GOOD_NEWS = Duration.seconds(8);

    private final VBox view = new VBox();
    private final Desk desk;

    NoticeBoard(Desk desk) {
        this.desk = desk;
        view.setId("notices");
        view.getStyleClass().add("notices");
        view.setPickOnBounds(false);
        view.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(view, Pos.TOP_RIGHT);
        desk.notices().shown().addListener((ListChangeListener<Notices.Notice>) change -> show());
    }

    Node view() {
        return view;
    }

    private void show() {
        view.getChildren()
                .setAll(desk.notices().shown().stream().map(this::card).toList());
    }

    private Node card(Notices.Notice notice) {
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.accessibleTextProperty().bind(desk.words().text("shell.dismiss"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(close.accessibleTextProperty());
        close.setTooltip(tip);
        close.setOnAction(event -> desk.notices().dismiss(notice));
        Node words = notice.good() ? goodNews(notice) : problem(notice);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(words, close);
        card.getStyleClass().add("notice");
        return card;
    }

    private Node goodNews(Notices.Notice notice) {
        Label label = new Label();
        label.textProperty().bind(desk.words().text(notice.problem().message()));
        label.setWrapText(true);
        label.setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
        label.getStyleClass().add("good-news");
        PauseTransition patience = new PauseTransition(GOOD_NEWS);
        patience.setOnFinished(event -> desk.notices().dismiss(notice));
        patience.play();
        return label;
    }

    private Node problem(Notices.Notice notice) {
        Node words = new ProblemView(notice.problem(), desk.words(), remedy -> apply(notice, remedy)).view();
        String place = notice.problem().where().label();
        if (place.isEmpty()) {
            return words;
        }
        Label where = new Label(place);
        where.getStyleClass().addAll("muted", "notice-place");
        return new VBox(where, words);
    }

    private void apply(Notices.Notice notice, Remedy remedy) {
        desk.workspace().apply(remedy);
        desk.notices().dismiss(notice);
    }
}
