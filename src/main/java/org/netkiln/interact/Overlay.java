package org.netkiln.interact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Box;
import org.netkiln.text.Text;

/**
 * What is drawn over the canvas, or otherwise than the document says, while a gesture is under way. It is shown whole in
 * place of the one before, so nothing of a gesture can be left behind.
 *
 * @param drag what is moved or resized meanwhile
 * @param band what the rubber band selects
 * @param wiring a wire that is being drawn
 * @param litWire the wire into which something would be inserted
 * @param litGroup the open group to which something would belong
 * @param ghost the card of a layer that is dragged here
 */
public record Overlay(
        Optional<Drag> drag,
        Optional<Band> band,
        Optional<Wiring> wiring,
        Optional<Wire> litWire,
        Optional<String> litGroup,
        Optional<Ghost> ghost,
        Cursor cursor) {
    /** Nothing is under way. */
    public static final Overlay NONE = of(Cursor.DEFAULT);

    /**
     * @param moved where nodes, folded groups and notes lie meanwhile
     * @param resized the boxes that notes have meanwhile
     * @param guides along what else they are aligned
     */
    public record Drag(Map<String, Position> moved, Map<String, Box> resized, List<Guide> guides) {
        public Drag {
            moved = Collections.unmodifiableMap(new LinkedHashMap<>(moved));
            resized = Map.copyOf(resized);
            guides = List.copyOf(guides);
        }
    }

    /** @param selection to be shown as if it were selected */
    public record Band(Box box, Selection selection) {}

    /**
     * @param lit ports where the wire can be connected
     * @param hidden a wire that is not drawn, for its end has been taken up
     * @param whyNot why what is under the pointer does not take the wire
     */
    public record Wiring(LooseWire wire, Set<Port> lit, Optional<Wire> hidden, Optional<Text> whyNot) {
        public Wiring {
            lit = Collections.unmodifiableSet(new LinkedHashSet<>(lit));
        }
    }

    static Overlay of(Cursor cursor) {
        return new Overlay(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cursor);
    }

    static Overlay of(Drag drag, Optional<Wire> onto, Optional<String> into) {
        return new Overlay(
                Optional.of(drag), Optional.empty(), Optional.empty(), onto, into, Optional.empty(), Cursor.MOVE);
    }

    static Overlay of(Band band) {
        return of(Cursor.CROSSHAIR).with(Optional.of(band), Optional.empty());
    }

    static Overlay of(Wiring wiring) {
        return of(wiring.whyNot().isPresent() ? Cursor.REFUSED : Cursor.CROSSHAIR)
                .with(Optional.empty(), Optional.of(wiring));
    }

    static Overlay of(Ghost ghost, Optional<Wiring> wiring, Optional<Wire> onto, Optional<String> into) {
        return new Overlay(Optional.empty(), Optional.empty(), wiring, onto, into, Optional.of(ghost), Cursor.DEFAULT);
    }

    private Overlay with(Optional<Band> newBand, Optional<Wiring> newWiring) {
        return new Overlay(drag, newBand, newWiring, litWire, litGroup, ghost, cursor);
    }
}
