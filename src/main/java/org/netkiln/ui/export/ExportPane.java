package org.netkiln.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.netkiln.export.Content;
import org.netkiln.export.ExportFormat;
import org.netkiln.export.FormatInfo;
import org.netkiln.session.FileNames;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Dialogs;
import org.netkiln.ui.fx.Words;
import org.netkiln.ui.model.Desk;

/** What to take away, in which form, and where to; and then how that went. */
public final class ExportPane {
    private final Desk desk;
    private final Words words;
    private final Exporting exporting;
    private final FormatList formats;
    private final TextField place = new TextField();
    private final ObjectBinding<Optional<Text>> whyNot;
    private final WeightsChoice weights;
    private final HBox view = new HBox();

    /** A place that the system's own dialog has asked about already. */
    private String confirmed = "";

    /** @param show shows a file in its folder */
    public ExportPane(Desk desk, Consumer<Path> show) {
        this.desk = desk;
        this.words = desk.words();
        this.exporting = new Exporting(desk);
        this.formats = new FormatList(words);
        this.whyNot = Bindings.createObjectBinding(
                () -> exporting.whyNot(info().content()),
                formats.chosenProperty(),
                desk.training().canAskProperty(),
                desk.workspace().networkProperty());
        this.weights = new WeightsChoice(desk, canTake(Content.WEIGHTS));
        OutcomeView outcome = new OutcomeView(
                words,
                exporting,
                formats.chosenProperty().map(format -> format.info().content().proof()),
                () -> start(true),
                show);
        VBox detail = new VBox(
                heading(),
                writes(),
                origin(),
                weights.view(),
                label("export.file", "export-label"),
                placeRow(),
                startRow(),
                outcome.view(),
                new UsageView(words, usage()).view(),
                new PreviewView(desk, canTake(Content.PICTURE)).view());
        detail.getStyleClass().add("export-detail");
        ScrollPane scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        view.getStyleClass().add("export-pane");
        view.getChildren().addAll(formats.view(), scroll);
        place.textProperty().addListener((text, before, after) -> exporting.reset());
        formats.chosenProperty().addListener((chosen, before, after) -> {
            place.setText(TargetName.withExtension(
                    place.getText(), before.info().extension(), after.info().extension()));
            exporting.reset();
        });
        desk.workspace().openingsProperty().subscribe(this::suggest);
        suggest();
    }

    public Parent view() {
        return view;
    }

    /** Ready for another export: what the last one came to is gone, unless it is still under way. */
    public void begin() {
        if (!exporting.isWorking()) {
            exporting.reset();
            suggest();
        }
        place.requestFocus();
        place.end();
    }

    private FormatInfo info() {
        return formats.chosenProperty().get().info();
    }

    private void suggest() {
        Content content = info().content();
        place.setText(TargetName.suggested(
                desk.workspace().fileProperty().get(),
                System.getProperty("user.home", "."),
                FileNames.of(exporting.project(content), info().extension())));
    }

    private ObservableValue<Boolean> canTake(Content content) {
        return Bindings.createBooleanBinding(
                () -> info().content() == content && whyNot.get().isEmpty(), formats.chosenProperty(), whyNot);
    }

    private ObservableValue<String> usage() {
        return Bindings.createStringBinding(
                () -> formats.chosenProperty()
                        .get()
                        .usage(UsageView.name(place.getText(), "file." + info().extension())),
                formats.chosenProperty(),
                place.textProperty());
    }

    private Label heading() {
        Label heading = new Label();
        heading.getStyleClass().add("export-title");
        heading.textProperty().bind(words.text(formats.chosenProperty().map(format -> format.info()
                .name())));
        return heading;
    }

    private Label writes() {
        Label writes = new Label();
        writes.setWrapText(true);
        writes.setMinHeight(Label.USE_PREF_SIZE);
        writes.textProperty().bind(words.text(formats.chosenProperty().map(format -> format.info()
                .writes())));
        return writes;
    }

    /** Which state of the project is taken, or why nothing can be. */
    private Label origin() {
        Label origin = new Label();
        origin.setId("exportOrigin");
        origin.setWrapText(true);
        origin.setMinHeight(Label.USE_PREF_SIZE);
        origin.getStyleClass().add("muted");
        origin.textProperty()
                .bind(words.text(Bindings.createObjectBinding(
                        () -> whyNot.get()
                                .orElseGet(() -> Text.of(
                                        "export.as-open",
                                        desk.workspace().nameProperty().get())),
                        whyNot,
                        desk.workspace().nameProperty())));
        var hidden = Bindings.createBooleanBinding(
                () -> info().content() == Content.WEIGHTS && whyNot.get().isEmpty(), formats.chosenProperty(), whyNot);
        origin.visibleProperty().bind(hidden.not());
        origin.managedProperty().bind(hidden.not());
        return origin;
    }

    private HBox placeRow() {
        place.setId("exportPlace");
        place.accessibleTextProperty().bind(words.text("export.file"));
        place.setOnAction(event -> start(false));
        HBox.setHgrow(place, Priority.ALWAYS);
        Button choose = button("exportChoose", "export.choose", this::choose);
        HBox row = new HBox(place, choose);
        row.getStyleClass().add("export-row");
        return row;
    }

    private HBox startRow() {
        Button start = button("exportStart", "export.start", () -> start(false));
        start.getStyleClass().add("accent");
        start.setDefaultButton(true);
        start.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> whyNot.get().isPresent() || exporting.isWorking(), whyNot, exporting.stateProperty()));
        HBox row = new HBox(start);
        row.getStyleClass().add("export-row");
        return row;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.textProperty().bind(words.text(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Label label(String key, String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.textProperty().bind(words.text(key));
        return label;
    }

    private void choose() {
        Dialogs.FileKind kind = new Dialogs.FileKind(words.now(info().name()), "*." + info().extension());
        String name = FileNames.of(exporting.project(info().content()), info().extension());
        desk.dialogs().saveFile(words.now("export.title"), name, kind).ifPresent(file -> {
            confirmed = file.toString();
            place.setText(confirmed);
        });
    }

    private void start(boolean replace) {
        ExportFormat format = formats.chosenProperty().get();
        exporting.start(format, place.getText(), replace || place.getText().equals(confirmed), weights.isBest());
        confirmed = "";
    }
}
