package org.netkiln.ui.canvas;

import java.util.Optional;
import java.util.function.Consumer;
import org.netkiln.edit.SetRepeat;
import org.netkiln.graph.Group;
import org.netkiln.interact.Selection;
import org.netkiln.text.Text;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.fx.Words;
import org.netkiln.ui.model.Desk;

/** How often a group is repeated: asks for a number. */
final class GroupCommands {
    /** More copies than anybody draws a group for. */
    private static final int MOST = 1000;

    private final Desk desk;
    private final CanvasModel model;
    private final Consumer<Text> say;

    /** @param say told why a number cannot be */
    GroupCommands(Desk desk, CanvasModel model, Consumer<Text> say) {
        this.desk = desk;
        this.model = model;
        this.say = say;
    }

    void handle(CanvasCommands commands) {
        commands.handle(
                Command.REPEAT,
                this::repeat,
                () -> group().isPresent() ? Optional.empty() : Optional.of(Text.of("canvas.no-group")));
    }

    /** The group that is selected, or the one around what is; else the one whose inside is shown. */
    private Optional<Group> group() {
        Selection selection = model.selection().get();
        return selection.nodes().stream()
                .findFirst()
                .flatMap(id -> model.network().group(id).isPresent()
                        ? Optional.of(id)
                        : model.network().parent(id))
                .or(() -> model.scope().get())
                .flatMap(model.network()::group);
    }

    private void repeat() {
        group().ifPresent(group -> {
            Words words = desk.words();
            Optional<String> answer = desk.dialogs()
                    .line(
                            words.now("canvas.repeat-title", group.id()),
                            words.now("canvas.repeat-label"),
                            Integer.toString(group.repeat()));
            answer.map(String::strip).ifPresent(typed -> repeat(group, typed));
        });
    }

    private void repeat(Group group, String typed) {
        boolean number = typed.matches("[0-9]{1,4}");
        int times = number ? Integer.parseInt(typed) : 0;
        if (times >= 1 && times <= MOST) {
            model.workspace().seal();
            model.workspace().apply(new SetRepeat(group.id(), times));
        } else {
            say.accept(Text.of("canvas.repeat-wrong", typed, MOST));
        }
    }
}
