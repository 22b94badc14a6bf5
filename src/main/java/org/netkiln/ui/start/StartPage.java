package org.netkiln.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.netkiln.data.DatasetInfo;
import org.netkiln.project.Preset;
import org.netkiln.project.Project;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.model.Desk;

/** Where one begins. */
public final class StartPage {
    private final Desk desk;
    private final Opener opener;
    private final Supplier<List<Path>> recent;
    private final VBox recentRows = new VBox();
    private final ScrollPane view = new ScrollPane();

    /** Opens what is chosen. */
    public interface Opener {
        void open(Project project);

        void open(Path file);

        /** Takes a file off the recent ones. */
        void forget(Path file);
    }

    /**
     * @param presets in the order in which they are shown
     * @param rescues what a crash has left
     * @param recent the files that were used last, the latest first; asked for at each {@link #refresh}
     */
    public StartPage(
            Desk desk,
            List<Preset> presets,
            Supplier<List<Path>> recent,
            ObservableList<Rescue> rescues,
            Opener opener) {
        this.desk = desk;
        this.opener = opener;
        this.recent = recent;
        FlowPane cards = new FlowPane();
        cards.getStyleClass().add("preset-cards");
        presets.forEach(preset ->
                cards.getChildren().add(new PresetCard(desk, preset, () -> opener.open(preset.project())).view()));
        VBox content = new VBox(
                welcome(),
                rescued(rescues),
                title("start.new"),
                newButtons(),
                title("start.presets"),
                cards,
                title("start.recent"),
                recentRows);
        content.getStyleClass().add("start-page");
        recentRows.getStyleClass().add("recent-rows");
        view.setContent(content);
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        view.setId("startPage");
        refresh();
        desk.words().messages().subscribe(this::refresh);
    }

    public Node view() {
        return view;
    }

    /** Shows the files that were used last. */
    public void refresh() {
        List<Path> files = recent.get();
        recentRows.getChildren().clear();
        files.forEach(this::addRecent);
        if (files.isEmpty()) {
            Label none = new Label(desk.words().now("start.no-recent"));
            none.getStyleClass().add("muted");
            recentRows.getChildren().add(none);
        }
    }

    private Node welcome() {
        Label name = new Label("NetKiln");
        name.getStyleClass().add("welcome-name");
        Label what = new Label();
        what.textProperty().bind(desk.words().text("start.what"));
        what.getStyleClass().add("muted");
        return new VBox(name, what);
    }

    private Label title(String key) {
        Label title = new Label();
        title.textProperty().bind(desk.words().text(org.netkiln.text.Text.of(key)));
        title.getStyleClass().add("start-title");
        return title;
    }

    private Node newButtons() {
        HBox buttons = new HBox();
        buttons.getStyleClass().add("start-buttons");
        for (DatasetInfo data : desk.kit().datasets().infos()) {
            Button button = new Button(null, new FontIcon(Feather.IMAGE));
            button.setId("new-" + data.name());
            button.textProperty().bind(desk.words().text("start.new-from", data.title()));
            button.setOnAction(event -> opener.open(
                    NewProject.of(desk.kit().layers(), data, desk.words().now("start.untitled"))));
            buttons.getChildren().add(button);
        }
        buttons.getChildren().add(desk.views().wideButton(Command.OPEN));
        return buttons;
    }

    private Node rescued(ObservableList<Rescue> rescues) {
        VBox rows = new VBox();
        rows.setId("rescues");
        rows.getStyleClass().add("rescues");
        ListChangeListener<Rescue> show = change -> {
            rows.getChildren().clear();
            if (!rescues.isEmpty()) {
                rows.getChildren().add(title("start.leftovers"));
            }
            rescues.forEach(rescue -> rows.getChildren().add(new RescueRow(desk.words(), rescue).view()));
        };
        rescues.addListener(show);
        return rows;
    }

    private void addRecent(Path file) {
        RecentRow row = new RecentRow(desk.words(), file, () -> opener.open(file), () -> {
            opener.forget(file);
            refresh();
        });
        recentRows.getChildren().add(row.view());
        desk.background().io(() -> Files.isRegularFile(file), there -> {
            if (!there) {
                row.gone();
            }
        });
    }
}
