package org.netkiln.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.netkiln.project.AppFolders;
import org.netkiln.project.Presets;
import org.netkiln.session.Kit;
import org.netkiln.train.TrainingState;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.shell.Shell;

/** The window that has its picture taken, with settings of its own. */
final class Sitter {
    private final Stage stage;
    private final Shell shell;
    private final Desk desk;

    Sitter(Stage stage, double width, double height) {
        Path own = Path.of("target", "pictures-settings");
        AppFolders folders = new AppFolders(own, own);
        this.stage = stage;
        this.shell = new Shell(
                stage, Kit.load(), Presets.load(), Locale.ENGLISH, Optional.empty(), folders, own.resolve("runs"));
        this.desk = shell.desk();
        dress(false, Locale.ENGLISH, 1);
        shell.show(width, height);
        size(width, height);
    }

    void size(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    void dress(boolean dark, Locale language, double textScale) {
        desk.theme().darkProperty().set(dark);
        desk.theme().textScaleProperty().set(textScale);
        desk.words().setLocale(language);
    }

    void open(String preset) {
        shell.open(preset);
    }

    void run(Command command) {
        desk.commands().run(command);
    }

    void closePage() {
        ((Button) stage.getScene().lookup("#closePage")).fire();
    }

    /** Opens the export window and takes the weights away, into a folder that tells nothing of the machine. */
    void export(String name) {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), name);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(Command.EXPORT);
        exported("#exportPlace").map(TextField.class::cast).orElseThrow().setText(file.toString());
        exported("#exportStart").map(Button.class::cast).orElseThrow().fire();
    }

    boolean hasExported() {
        return exported("#exportResult").isPresent();
    }

    void closeExport() {
        exported("#exportPlace").orElseThrow().getScene().getWindow().hide();
    }

    private static Optional<Node> exported(String query) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup(query))
                .filter(Objects::nonNull)
                .findFirst();
    }

    void select(String... nodes) {
        desk.workspace().selectedProperty().set(Set.copyOf(List.of(nodes)));
    }

    void tab(int index) {
        TabPane tabs = (TabPane) stage.getScene().lookup("#insightTabs");
        tabs.getSelectionModel().select(index);
    }

    /** Nothing more is wanted of it. */
    void leave() {
        desk.training().close();
    }

    boolean hasTrained(int epochs) {
        boolean over = desk.training().stateProperty().get() == TrainingState.DONE;
        return over || desk.training().progressProperty().get().epoch() > epochs;
    }
}
