package org.netkiln.interact;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.netkiln.edit.Clipping;
import org.netkiln.edit.Paste;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.layout.Box;
import org.netkiln.layout.Grid;
import org.netkiln.layout.Point;
import org.netkiln.layout.Scene;
import org.netkiln.text.Text;

/** Adding what was copied. */
final class Pasting {
    private static final double ASIDE = 3 * Grid.STEP;
    private static final int TRIES = 100;

    private Pasting() {}

    static Turn of(Input.Pasted pasted, Context context) {
        return pasted.clipping()
                .map(clipping -> paste(clipping, pasted.at(), context))
                .orElseGet(() -> Turn.to(Idle.INSTANCE, new Effect.ShowWhyNot(Text.of("interact.nothing-to-paste"))));
    }

    private static Turn paste(Clipping clipping, Optional<Point> at, Context context) {
        Network network = context.network();
        Position offset = offset(clipping, at, context);
        Paste paste = context.scene()
                .scope()
                .map(group -> Paste.into(group, clipping, offset))
                .orElseGet(() -> new Paste(clipping, offset));
        return Deeds.apply(paste, Selection.in(paste.applyTo(network), paste.selection(network)));
    }

    /** Around the pointer, or where the originals are if that is in view, or else in the middle; hiding nothing. */
    private static Position offset(Clipping clipping, Optional<Point> at, Context context) {
        Scene copied = Scene.of(clipping.network(), context.catalogue(), Optional.empty());
        Box box = copied.bounds();
        Viewport viewport = context.viewport();
        Point middle = at.orElseGet(() -> box.touches(viewport.visible()) ? box.centre() : viewport.centre());
        Set<Point> taken = corners(context.scene());
        double x = Grid.nearest(middle.x() - box.centre().x());
        double y = Grid.nearest(middle.y() - box.centre().y());
        for (int i = 0; i < TRIES && hides(copied, x, y, taken); i++) {
            x += ASIDE;
            y += ASIDE;
        }
        return new Position(x, y);
    }

    private static boolean hides(Scene copied, double x, double y, Set<Point> taken) {
        return corners(copied).stream().anyMatch(corner -> taken.contains(corner.plus(x, y)));
    }

    private static Set<Point> corners(Scene scene) {
        return Placed.all(scene).values().stream().map(Pasting::corner).collect(Collectors.toSet());
    }

    private static Point corner(Box box) {
        return new Point(box.x(), box.y());
    }
}
