package org.netkiln.ui.fx;

import java.util.Optional;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;

/** How a layer travels from the palette to the canvas: its type, on the drag board. */
public final class LayerDrag {
    private static final String MIME = "application/x-netkiln-layer";

    private LayerDrag() {}

    public static ClipboardContent content(String type) {
        ClipboardContent content = new ClipboardContent();
        content.put(format(), type);
        return content;
    }

    /** The type of the layer that is dragged; empty if something else is. */
    public static Optional<String> type(Dragboard board) {
        return Optional.ofNullable(board.getContent(format())).map(String::valueOf);
    }

    /** JavaFX knows each format once only. */
    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(MIME);
        return known == null ? new DataFormat(MIME) : known;
    }
}
