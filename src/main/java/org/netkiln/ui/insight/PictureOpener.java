package org.netkiln.ui.insight;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.netkiln.data.picture.Picture;
import org.netkiln.data.picture.PictureFile;
import org.netkiln.data.picture.Pictures;
import org.netkiln.problem.Result;
import org.netkiln.ui.fx.Dialogs;
import org.netkiln.ui.model.Desk;

/** Brings pictures in from files: by a dialog, or dropped. */
final class PictureOpener {
    private static final int COLOUR = 3;
    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp");

    private final Desk desk;

    PictureOpener(Desk desk) {
        this.desk = desk;
    }

    void choose(Consumer<Picture> opened) {
        desk.dialogs()
                .openFile(
                        desk.words().now("insight.open-picture"),
                        new Dialogs.FileKind(desk.words().now("insight.pictures"), "*.png;*.jpg;*.jpeg;*.gif;*.bmp"))
                .ifPresent(file -> read(file, opened));
    }

    /** Pictures may be dropped here; other files go on to whoever takes them. */
    void acceptDrops(Node target, Consumer<Picture> opened) {
        target.addEventHandler(
                DragEvent.DRAG_OVER, event -> dropped(event.getDragboard()).ifPresent(file -> {
                    event.acceptTransferModes(TransferMode.COPY);
                    event.consume();
                }));
        target.addEventHandler(
                DragEvent.DRAG_DROPPED, event -> dropped(event.getDragboard()).ifPresent(file -> {
                    read(file, opened);
                    event.setDropCompleted(true);
                    event.consume();
                }));
    }

    private static Optional<Path> dropped(Dragboard board) {
        return board.getFiles().stream()
                .map(file -> file.toPath())
                .filter(file -> ENDINGS.stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith))
                .findFirst();
    }

    private void read(Path file, Consumer<Picture> opened) {
        desk.background().io(() -> picture(file), result -> {
            desk.notices().tell(result.problems());
            result.value().ifPresent(opened);
        });
    }

    private static Result<Picture> picture(Path file) {
        return PictureFile.read(file, COLOUR)
                .map(split -> Pictures.of(split).orElseThrow().get(0));
    }
}
