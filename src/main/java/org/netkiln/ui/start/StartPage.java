package org.netkiln.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.netkiln.data.DatasetInfo;
import org.netkiln.project.Preset;
import org.netkiln.project.Project;
import org.netkiln.text.Text;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.model.Desk;

/** Where one begins. */
public final class StartPage {
    private static final List<String> FIRST = List.of("lenet", "lenet-batchnorm", "cnn-mnist");

    private final Desk desk;
    private final Opener opener;
    private final Supplier<List<Path>> recent;
    private final VBox recentRows = new VBox();
    private final ScrollPane view = new ScrollPane();
    private final Button back = new Button();
    private final Node newButtons;

    /** Opens what is chosen. */
    public interface Opener {
        void open(Project project);

        void open(Path file);

        /** Goes back to the project that is open. */
        void back();

        /** Takes a file off the recent ones. */
        void forget(Path file);
    }

    /**
     * @param presets those that a beginner should see first are shown first
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
        CardGrid cards = new CardGrid();
        presets.stream()
                .sorted(Comparator.comparing(preset -> rank(preset.id())))
                .forEach(preset ->
                        cards.getChildren().add(new PresetCard(desk, preset, () -> opener.open(preset.project()))));
        newButtons = newButtons();
        VBox content = new VBox(
                welcome(),
                backButton(),
                rescued(rescues),
                title("start.new"),
                newButtons,
                title("start.presets"),
                cards,
                title("start.recent"),
                recentRows);
        content.getStyleClass().add("start-page");
        recentRows.getStyleClass().add("recent-rows");
        StackPane centred = new StackPane(content);
        centred.getStyleClass().add("start-ground");
        StackPane.setAlignment(content, Pos.TOP_CENTER);
        view.setContent(centred);
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        view.setId("startPage");
        refresh();
        desk.words().messages().subscribe(this::refresh);
    }

    private static int rank(String preset) {
        int place = FIRST.indexOf(preset);
        return place < 0 ? FIRST.size() : place;
    }

    public Node view() {
        return view;
    }

    /** Puts the keyboard where one begins. */
    public void focus() {
        Node first = back.isVisible() ? back : newButtons.lookup(".button");
        first.requestFocus();
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
        what.setWrapText(true);
        what.textProperty().bind(desk.words().text("start.what"));
        what.getStyleClass().add("muted");
        return new VBox(name, what);
    }

    private Label title(String key) {
        Label title = new Label();
        title.textProperty().bind(desk.words().text(Text.of(key)));
        title.getStyleClass().add("start-title");
        return title;
    }

    private Node backButton() {
        back.setId("backToProject");
        back.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        back.textProperty()
                .bind(desk.words().text(desk.workspace().nameProperty().map(name -> Text.of("start.back", name))));
        back.visibleProperty().bind(desk.workspace().openingsProperty().greaterThan(0));
        back.managedProperty().bind(back.visibleProperty());
        back.setOnAction(event -> opener.back());
        return back;
    }

    private Node newButtons() {
        FlowPane buttons = new FlowPane();
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
