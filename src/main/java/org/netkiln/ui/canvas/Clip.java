package org.netkiln.ui.canvas;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.netkiln.edit.Clipping;
import org.netkiln.interact.Input;
import org.netkiln.layout.Point;
import org.netkiln.project.ClippingText;

/** The system's clipboard: what is selected, as the text of a project. It can be pasted into a mail, and read back from one. */
final class Clip {
    /** Longer texts are not read: they are something else. */
    private static final int LONGEST = 8 << 20;

    private final CanvasModel model;
    private final Consumer<Input> put;

    Clip(CanvasModel model, Consumer<Input> put) {
        this.model = model;
        this.put = put;
    }

    void copy() {
        Clipping clipping = Clipping.of(model.network(), model.selection().get().placed());
        if (!clipping.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(ClippingText.write(clipping));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** @param at where the pointer is on the canvas; empty if it is elsewhere */
    void paste(Optional<Point> at) {
        Optional<Clipping> clipping = Optional.ofNullable(
                        Clipboard.getSystemClipboard().getString())
                .filter(text -> text.length() <= LONGEST)
                .flatMap(ClippingText::read);
        put.accept(new Input.Pasted(clipping, at));
    }
}
