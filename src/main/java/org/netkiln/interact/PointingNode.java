package org.netkiln.interact;

import java.util.ArrayList;
import java.util.List;

/** The pointer is down on something that can be moved: a node, a folded group, a note, or the frame of an open group. */
final class PointingNode extends Pointing {
    private final String id;
    private final Selection itself;
    private final Selection selection;

    private PointingNode(
            Input.PointerPressed press, Selection before, String id, Selection itself, Selection selection) {
        super(press, before);
        this.id = id;
        this.itself = itself;
        this.selection = selection;
    }

    static Turn on(String id, Input.PointerPressed press, Context context) {
        return on(id, Selection.of(id), press, context);
    }

    static Turn onNote(String id, Input.PointerPressed press, Context context) {
        return on(id, Selection.ofNote(id), press, context);
    }

    /** What is pressed is selected at once, unless a modifier says to wait for the click. */
    private static Turn on(String id, Selection itself, Input.PointerPressed press, Context context) {
        Selection before = context.selection();
        boolean picks = press.modifiers().none() && !before.contains(id);
        Selection selection = picks ? itself : before;
        return Turn.to(new PointingNode(press, before, id, itself, selection), Selecting.select(selection, context));
    }

    @Override
    List<Effect> clicked(Context context) {
        return Selecting.select(Selecting.picked(before, itself, press.modifiers()), context);
    }

    @Override
    Turn dragged(Input.PointerMoved moved, Context context) {
        Selection dragged = selection.contains(id) ? selection : Selecting.picked(selection, itself, press.modifiers());
        if (!dragged.contains(id)) {
            return stay();
        }
        List<Effect> effects = new ArrayList<>(Selecting.select(dragged, context));
        Turn turn = DraggingNodes.of(dragged.placed(), id, press.at(), before, context)
                .moved(moved, context);
        effects.addAll(turn.effects());
        return Turn.to(turn.tool(), effects);
    }
}
