package org.netkiln.ui.export;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.netkiln.session.ExportProof;
import org.netkiln.session.ExportSource;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Words;

/** Says where a file is, what is in it, and that reading it back gave the same. */
final class ResultPanel {
    private final VBox view = new VBox();
    private final Words words;

    /** @param show shows a file in its folder */
    ResultPanel(Words words, ExportState.Done done, Consumer<Path> show) {
        this.words = words;
        view.setId("exportResult");
        view.getStyleClass().addAll("export-outcome", "export-result");
        Path file = done.written().file();
        TextField path = new TextField(file.toString());
        path.setId("exportedFile");
        path.setEditable(false);
        path.accessibleTextProperty().bind(words.text("export.file"));
        view.getChildren()
                .addAll(
                        line("exportWritten", Feather.CHECK_CIRCLE, what(done.written(), done.proof())),
                        path,
                        line("exportProof", Feather.CHECK_CIRCLE, done.proof().text()),
                        buttons(file, show));
    }

    Node view() {
        return view;
    }

    private static Text what(ExportSource.Written written, ExportProof proof) {
        Text size = Sizes.of(written.bytes());
        return proof instanceof ExportProof.SameOutputs same
                ? Text.of("export.written-tensors", size, same.tensors(), same.numbers())
                : Text.of("export.written", size);
    }

    private Node line(String id, Ikon icon, Text text) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(words.text(text));
        label.setGraphic(new FontIcon(icon));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private Node buttons(Path file, Consumer<Path> show) {
        HBox row = new HBox(
                button("exportShow", Feather.FOLDER, "export.show", () -> show.accept(file)),
                button("exportCopyPath", Feather.COPY, "export.copy-path", () -> copy(file)));
        row.getStyleClass().add("export-buttons");
        return row;
    }

    private Button button(String id, Ikon icon, String key, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("small");
        button.textProperty().bind(words.text(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static void copy(Path file) {
        ClipboardContent content = new ClipboardContent();
        content.putString(file.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
