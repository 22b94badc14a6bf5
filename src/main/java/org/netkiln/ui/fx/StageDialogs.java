package org.netkiln.ui.fx;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputDialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Dialogs over a window. */
public final class StageDialogs implements Dialogs {
    private final Words words;
    private final Theme theme;
    private final Supplier<Window> owner;
    private @Nullable Path lastFolder;

    public StageDialogs(Words words, Theme theme, Supplier<Window> owner) {
        this.words = words;
        this.theme = theme;
        this.owner = owner;
    }

    @Override
    public Optional<Path> openFile(String title, FileKind kind) {
        return remember(chooser(title, kind).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestion, FileKind kind) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestion);
        return remember(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Unsaved unsaved(String project) {
        ButtonType save = new ButtonType(words.now("shell.save"), ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType(words.now("shell.discard"), ButtonBar.ButtonData.NO);
        ButtonType cancel = new ButtonType(words.now("shell.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, words.now("shell.unsaved-hint"), save, discard, cancel);
        alert.setTitle(words.now("shell.unsaved-title"));
        alert.setHeaderText(words.now("shell.unsaved-question", project));
        dress(alert);
        ButtonType answer = alert.showAndWait().orElse(cancel);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public Optional<String> line(String title, String label, String suggestion) {
        TextInputDialog dialog = new TextInputDialog(suggestion);
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setContentText(label);
        dress(dialog);
        return dialog.showAndWait();
    }

    private void dress(Dialog<?> dialog) {
        dialog.initOwner(owner.get());
        theme.dress(dialog.getDialogPane().getScene());
    }

    private FileChooser chooser(String title, FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        kind.name(), List.of(kind.pattern().split(";"))));
        if (lastFolder != null && Files.isDirectory(lastFolder)) {
            chooser.setInitialDirectory(lastFolder.toFile());
        }
        return chooser;
    }

    private Optional<Path> remember(@Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        lastFolder = chosen.toPath().toAbsolutePath().getParent();
        return Optional.of(chosen.toPath());
    }
}
