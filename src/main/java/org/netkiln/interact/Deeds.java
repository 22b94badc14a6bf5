package org.netkiln.interact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netkiln.edit.AddNote;
import org.netkiln.edit.Alignment;
import org.netkiln.edit.Edit;
import org.netkiln.edit.Paste;
import org.netkiln.graph.Note;
import org.netkiln.graph.Position;
import org.netkiln.layout.Box;
import org.netkiln.layout.Grid;
import org.netkiln.layout.Point;

/** What deeds come to, while nothing is under way. */
final class Deeds {
    /** Canvas units by which a copy lies beside the original. */
    private static final Position BESIDE = new Position(3 * Grid.STEP, 3 * Grid.STEP);

    private Deeds() {}

    /** What a deed comes to; if it cannot be done, that is said. */
    static Turn of(Deed deed, Context context) {
        return Refusals.of(deed, context)
                .map(whyNot -> Turn.to(Idle.INSTANCE, new Effect.ShowWhyNot(whyNot)))
                .orElseGet(() -> Navigation.look(deed, context)
                        .map(look -> Turn.to(Idle.INSTANCE, look))
                        .orElseGet(() -> done(deed, context)));
    }

    private static Turn done(Deed deed, Context context) {
        return switch (deed) {
            case DELETE -> Deleting.of(context, true);
            case DELETE_WITHOUT_RECONNECTING -> Deleting.of(context, false);
            case DUPLICATE -> duplicate(context);
            case SELECT_ALL -> selectAll(context);
            case RENAME -> rename(context);
            case GROUP -> Grouping.group(context);
            case UNGROUP -> Grouping.ungroup(context);
            case FOLD -> Grouping.fold(context);
            case TAKE_OUT_OF_GROUP -> Grouping.takeOut(context);
            case ENTER_GROUP ->
                Scopes.enter(Grouping.selected(context).iterator().next());
            case LEAVE_GROUP -> Scopes.leave(context);
            case ADD_LAYER -> Adding.layer(context);
            case ADD_NOTE -> addNote(context);
            case START_WIRE -> WiringByKeys.begin(context);
            case ALIGN_LEFT -> align(Alignment.LEFT, context);
            case ALIGN_CENTRE -> align(Alignment.CENTRE, context);
            case ALIGN_RIGHT -> align(Alignment.RIGHT, context);
            case ALIGN_TOP -> align(Alignment.TOP, context);
            case ALIGN_MIDDLE -> align(Alignment.MIDDLE, context);
            case ALIGN_BOTTOM -> align(Alignment.BOTTOM, context);
            case DISTRIBUTE_ACROSS -> align(Alignment.ACROSS, context);
            case DISTRIBUTE_DOWN -> align(Alignment.DOWN, context);
            default -> Turn.to(Idle.INSTANCE);
        };
    }

    /** A step of its own, after which something is selected. */
    static Turn apply(Edit edit, Selection afterwards) {
        return Turn.to(Idle.INSTANCE, new Effect.Seal(), new Effect.Apply(edit), new Effect.Select(afterwards));
    }

    private static Turn duplicate(Context context) {
        Paste paste = Paste.duplicate(context.network(), context.selection().placed(), BESIDE);
        return apply(paste, Selection.in(paste.applyTo(context.network()), paste.selection(context.network())));
    }

    private static Turn selectAll(Context context) {
        Set<String> all = Placed.all(context.scene()).keySet();
        Selection selection = Selection.in(context.network(), all)
                .focus(Focus.of(context).or(() -> all.stream().findFirst()));
        return Turn.to(Idle.INSTANCE, Selecting.select(selection, context));
    }

    private static Turn rename(Context context) {
        return Focus.of(context)
                .map(id -> context.network().note(id).isPresent() ? new Effect.EditNote(id) : new Effect.EditName(id))
                .map(effect -> Turn.to(Idle.INSTANCE, effect))
                .orElseGet(() -> Turn.to(Idle.INSTANCE));
    }

    private static Turn addNote(Context context) {
        Point centre = context.viewport().centre();
        Box box = new Box(
                centre.x() - Note.DEFAULT_WIDTH / 2,
                centre.y() - Note.DEFAULT_HEIGHT / 2,
                Note.DEFAULT_WIDTH,
                Note.DEFAULT_HEIGHT);
        Box free = Adding.free(box, context);
        AddNote add = new AddNote(Note.of("note1", "", free.position()), Homes.of(free, context));
        String id = add.idIn(context.network());
        return Turn.to(
                Idle.INSTANCE,
                new Effect.Seal(),
                new Effect.Apply(add),
                new Effect.Select(Selection.ofNote(id)),
                new Effect.EditNote(id));
    }

    private static Turn align(Alignment alignment, Context context) {
        Map<String, Alignment.Extent> extents = new LinkedHashMap<>();
        Placed.boxes(context, context.selection().placed())
                .forEach((id, box) -> extents.put(id, new Alignment.Extent(box.position(), box.width(), box.height())));
        return Turn.to(Idle.INSTANCE, List.of(new Effect.Seal(), new Effect.Apply(alignment.of(extents))));
    }
}
