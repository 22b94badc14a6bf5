package org.netkiln.ui.canvas;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.netkiln.edit.Clipping;
import org.netkiln.edit.Paste;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.interact.Selection;
import org.netkiln.interact.Viewport;
import org.netkiln.layer.Catalogue;
import org.netkiln.layout.Box;
import org.netkiln.layout.Grid;
import org.netkiln.layout.Item;
import org.netkiln.layout.Scene;
import org.netkiln.project.ClippingText;
import org.netkiln.text.Text;

/** The system's clipboard: what is selected, as the text of a project. It can be pasted into a mail, and read back from one. */
final class Clip {
    /** Longer texts are not read: they are something else. */
    private static final int LONGEST = 8 << 20;

    private static final double STEP = 3 * Grid.STEP;

    private final CanvasModel model;
    private final Catalogue catalogue;
    private final Consumer<Text> say;

    /** @param say told why something cannot be pasted */
    Clip(CanvasModel model, Consumer<Text> say) {
        this.model = model;
        this.catalogue = model.catalogue();
        this.say = say;
    }

    void copy() {
        Clipping clipping = Clipping.of(model.network(), model.selection().get().placed());
        if (!clipping.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(ClippingText.write(clipping));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            say.accept(Text.of("canvas.clipboard-empty"));
            return;
        }
        Optional<Clipping> clipping = text.length() > LONGEST ? Optional.empty() : ClippingText.read(text);
        clipping.ifPresentOrElse(this::paste, () -> say.accept(Text.of("canvas.clipboard-foreign")));
    }

    private void paste(Clipping clipping) {
        Network network = model.network();
        Position offset = offset(clipping);
        Optional<String> scope = model.scope().get();
        Paste paste =
                scope.map(group -> Paste.into(group, clipping, offset)).orElseGet(() -> new Paste(clipping, offset));
        Selection pasted = Selection.in(paste.applyTo(network), paste.selection(network));
        model.workspace().seal();
        model.workspace().apply(paste);
        model.selection().set(pasted);
    }

    /** Where the originals are, aside of what lies there; in the middle of the view if that place is out of sight. */
    private Position offset(Clipping clipping) {
        Scene copied = Scene.of(clipping.network(), catalogue, Optional.empty());
        Viewport viewport = model.viewport().get();
        Box box = copied.bounds();
        double dx = 0;
        double dy = 0;
        if (!box.touches(viewport.visible())) {
            dx = Grid.nearest(viewport.centre().x() - box.centre().x());
            dy = Grid.nearest(viewport.centre().y() - box.centre().y());
        }
        Set<Map.Entry<Double, Double>> taken = corners(model.scene());
        while (overlaps(copied, taken, dx, dy)) {
            dx += STEP;
            dy += STEP;
        }
        return new Position(dx, dy);
    }

    private static boolean overlaps(Scene copied, Set<Map.Entry<Double, Double>> taken, double dx, double dy) {
        return corners(copied).stream()
                .anyMatch(corner -> taken.contains(Map.entry(corner.getKey() + dx, corner.getValue() + dy)));
    }

    private static Set<Map.Entry<Double, Double>> corners(Scene scene) {
        Set<Map.Entry<Double, Double>> corners = new HashSet<>();
        for (Item item : scene.items()) {
            corners.add(Map.entry(item.box().x(), item.box().y()));
        }
        scene.notes()
                .forEach(note -> corners.add(Map.entry(note.at().x(), note.at().y())));
        return corners;
    }
}
