package org.netkiln.interact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netkiln.edit.Composite;
import org.netkiln.edit.Edit;
import org.netkiln.edit.Regroup;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Box;
import org.netkiln.layout.Point;

/** Nodes, groups and notes follow the pointer. */
final class DraggingNodes extends Gesture {
    private final Set<String> ids;
    private final String lead;
    private final Point grabbed;
    private final Selection before;
    private final Map<String, Box> boxes;
    private final List<Box> others;
    private final Snap snap;
    private final Optional<Wire> onto;
    private final Optional<String> into;

    private DraggingNodes(
            Set<String> ids,
            String lead,
            Point grabbed,
            Selection before,
            Map<String, Box> boxes,
            List<Box> others,
            Snap snap,
            Optional<Wire> onto,
            Optional<String> into) {
        this.ids = ids;
        this.lead = lead;
        this.grabbed = grabbed;
        this.before = before;
        this.boxes = boxes;
        this.others = others;
        this.snap = snap;
        this.onto = onto;
        this.into = into;
    }

    /**
     * @param lead the one that the pointer holds
     * @param before what is selected again if this is taken back
     */
    static DraggingNodes of(Set<String> ids, String lead, Point grabbed, Selection before, Context context) {
        Map<String, Box> boxes = Placed.boxes(context, ids);
        Map<String, Box> others = new LinkedHashMap<>(Placed.all(context.scene()));
        others.keySet().removeAll(boxes.keySet());
        return new DraggingNodes(
                new LinkedHashSet<>(ids),
                lead,
                grabbed,
                before,
                boxes,
                List.copyOf(others.values()),
                Snap.none(0, 0),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Overlay overlay() {
        return Overlay.of(new Overlay.Drag(positions(), Map.of(), snap.guides()), onto, into);
    }

    @Override
    Turn moved(Input.PointerMoved moved, Context context) {
        return Turn.to(at(moved.at(), moved.modifiers(), context));
    }

    /** Shift keeps to one direction; with Alt it lies just where the pointer has it. */
    private DraggingNodes at(Point pointer, Modifiers modifiers, Context context) {
        double dx = pointer.x() - grabbed.x();
        double dy = pointer.y() - grabbed.y();
        boolean level = modifiers.shift() && Math.abs(dx) >= Math.abs(dy);
        boolean upright = modifiers.shift() && !level;
        Snap free = modifiers.alt() || boxes.isEmpty()
                ? Snap.none(dx, dy)
                : Snap.of(Box.around(boxes.values()), leadBox(), dx, dy, others, context.viewport());
        Snap snapped =
                new Snap(upright ? 0 : free.dx(), level ? 0 : free.dy(), modifiers.shift() ? List.of() : free.guides());
        boolean inserts = ids.size() == 1 && boxes.size() == 1 && !modifiers.alt();
        Box here = leadBox().moved(dx, dy);
        Optional<Wire> wire = inserts ? Insertion.of(lead, here, context) : Optional.empty();
        Optional<String> group =
                wire.isPresent() || modifiers.alt() ? Optional.empty() : Homes.entered(ids, here, context);
        return new DraggingNodes(ids, lead, grabbed, before, boxes, others, snapped, wire, group);
    }

    @Override
    Turn released(Input.PointerReleased released, Context context) {
        if (released.button() != Button.PRIMARY) {
            return stay();
        }
        DraggingNodes there = at(released.at(), released.modifiers(), context);
        if (there.snap.dx() == 0 && there.snap.dy() == 0) {
            return Turn.to(Idle.INSTANCE);
        }
        return there.done(context);
    }

    private Turn done(Context context) {
        if (onto.isPresent()) {
            Edit insert = Insertion.edit(lead, onto.get(), leadBox().moved(snap.dx(), snap.dy()), context);
            return regrouped(insert, Homes.of(onto.get(), context), context);
        }
        Edit move = Moving.by(ids, boxes, snap.dx(), snap.dy(), context);
        if (into.isEmpty()) {
            return Turn.to(Idle.INSTANCE, new Effect.Seal(), new Effect.Apply(move));
        }
        Regroup regroup = new Regroup(Homes.outside(ids, into.get(), context.network()), into);
        return regrouped(new Composite(regroup.label(), List.of(move, regroup)), into, context);
    }

    /** What comes to lie in another group gets another id, and stays selected. */
    private static Turn regrouped(Edit edit, Optional<String> home, Context context) {
        Network after = edit.applyTo(context.network());
        Set<String> arrived = Homes.arrived(context.network(), after, home);
        return arrived.isEmpty()
                ? Turn.to(Idle.INSTANCE, new Effect.Seal(), new Effect.Apply(edit))
                : Deeds.apply(edit, Selection.in(after, arrived));
    }

    private Box leadBox() {
        return boxes.getOrDefault(lead, Box.around(boxes.values()));
    }

    private Map<String, Position> positions() {
        return Moving.positions(boxes, snap.dx(), snap.dy());
    }

    @Override
    Turn cancelled(Context context) {
        return Turn.to(Idle.INSTANCE, Selecting.select(before, context));
    }
}
