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
                .map(clipping -> paste(clipping, pasted.at().orElseGet(context.viewport()::centre), context))
                .orElseGet(() -> Turn.to(Idle.INSTANCE, new Effect.ShowWhyNot(Text.of("interact.nothing-to-paste"))));
    }

    private static Turn paste(Clipping clipping, Point at, Context context) {
        Network network = context.network();
        Position offset = offset(clipping, at, context);
        Paste paste = context.scene()
                .scope()
                .map(group -> Paste.into(group, clipping, offset))
                .orElseGet(() -> new Paste(clipping, offset));
        return Deeds.apply(paste, Selection.in(paste.applyTo(network), paste.selection(network)));
    }

    /** The middle of all comes to lie at a point, but nothing right on top of what is there. */
    private static Position offset(Clipping clipping, Point at, Context context) {
        Scene copied = Scene.of(clipping.network(), context.catalogue(), Optional.empty());
        Set<Point> taken = corners(context.scene());
        Point centre = copied.bounds().centre();
        double x = Grid.nearest(at.x() - centre.x());
        double y = Grid.nearest(at.y() - centre.y());
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
