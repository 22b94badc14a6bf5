package org.netkiln.ui.canvas;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.netkiln.interact.Deed;
import org.netkiln.interact.Input;
import org.netkiln.interact.Interaction;
import org.netkiln.layout.Point;
import org.netkiln.text.Text;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.action.Commands;

/** The commands that are the canvas': what each does, and why it cannot be given now. */
final class CanvasCommands {
    private static final Map<Command, Deed> DEEDS = deeds();

    private final CanvasModel model;
    private final Commands commands;
    private final Conductor conductor;

    CanvasCommands(CanvasModel model, Commands commands, Conductor conductor) {
        this.model = model;
        this.commands = commands;
        this.conductor = conductor;
    }

    private static Map<Command, Deed> deeds() {
        Map<Command, Deed> deeds = new EnumMap<>(Command.class);
        deeds.put(Command.DUPLICATE, Deed.DUPLICATE);
        deeds.put(Command.DELETE, Deed.DELETE);
        deeds.put(Command.SELECT_ALL, Deed.SELECT_ALL);
        deeds.put(Command.RENAME, Deed.RENAME);
        deeds.put(Command.GROUP, Deed.GROUP);
        deeds.put(Command.UNGROUP, Deed.UNGROUP);
        deeds.put(Command.FOLD, Deed.FOLD);
        deeds.put(Command.ADD_LAYER, Deed.ADD_LAYER);
        deeds.put(Command.ADD_NOTE, Deed.ADD_NOTE);
        deeds.put(Command.ALIGN_LEFT, Deed.ALIGN_LEFT);
        deeds.put(Command.ENTER_GROUP, Deed.ENTER_GROUP);
        deeds.put(Command.LEAVE_GROUP, Deed.LEAVE_GROUP);
        deeds.put(Command.TAKE_OUT, Deed.TAKE_OUT_OF_GROUP);
        deeds.put(Command.ALIGN_CENTRE, Deed.ALIGN_CENTRE);
        deeds.put(Command.ALIGN_RIGHT, Deed.ALIGN_RIGHT);
        deeds.put(Command.ALIGN_BOTTOM, Deed.ALIGN_BOTTOM);
        deeds.put(Command.DISTRIBUTE_ACROSS, Deed.DISTRIBUTE_ACROSS);
        deeds.put(Command.DISTRIBUTE_DOWN, Deed.DISTRIBUTE_DOWN);
        deeds.put(Command.ALIGN_TOP, Deed.ALIGN_TOP);
        deeds.put(Command.ALIGN_MIDDLE, Deed.ALIGN_MIDDLE);
        deeds.put(Command.FIT, Deed.FIT);
        deeds.put(Command.ZOOM_IN, Deed.ZOOM_IN);
        deeds.put(Command.ZOOM_OUT, Deed.ZOOM_OUT);
        deeds.put(Command.ZOOM_RESET, Deed.ZOOM_RESET);
        return deeds;
    }

    /** Gives the commands for which the interaction has a deed their meaning. */
    void handleDeeds() {
        DEEDS.forEach((command, deed) -> handle(
                command, () -> conductor.put(new Input.Do(deed)), () -> Interaction.whyNot(deed, model.context())));
    }

    /**
     * Gives the commands of the clipboard their meaning.
     *
     * @param pointer where the pointer is on the canvas; empty if it is elsewhere
     */
    void handle(Clip clip, Supplier<Optional<Point>> pointer) {
        Supplier<Optional<Text>> nothing = () -> Interaction.whyNot(Deed.DUPLICATE, model.context());
        handle(Command.COPY, clip::copy, nothing);
        handle(
                Command.CUT,
                () -> {
                    clip.copy();
                    conductor.put(new Input.Do(Deed.DELETE));
                },
                nothing);
        handle(Command.PASTE, () -> clip.paste(pointer.get()), Optional::empty);
    }

    /** @param whyNot why it cannot be given; asked again whenever network, selection or level change */
    void handle(Command command, Runnable run, Supplier<Optional<Text>> whyNot) {
        ObservableValue<Optional<Text>> reason = Bindings.createObjectBinding(
                whyNot::get,
                model.workspace().networkProperty(),
                model.workspace().reportProperty(),
                model.selection(),
                model.scope());
        commands.handle(command, run, reason);
    }
}
