package org.netkiln.ui.action;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.netkiln.text.Text;

/**
 * What each command does now, and why one cannot be given. Panes say what theirs do; whoever shows a command listens here.
 */
public final class Commands {
    private final BooleanProperty projectShown = new SimpleBooleanProperty(this, "projectShown", true);
    private final Map<Command, Entry> entries = new EnumMap<>(Command.class);

    /** Every command is there from the beginning, and none can be given until somebody handles it. */
    public Commands() {
        for (Command command : Command.values()) {
            entries.put(command, new Entry(command, projectShown));
        }
    }

    /** Says what a command does; it can always be given. */
    public void handle(Command command, Runnable run) {
        handle(command, run, new ReadOnlyObjectWrapper<>(Optional.empty()));
    }

    /**
     * Says what a command does.
     *
     * @param whyNot why it cannot be given now; empty if it can
     */
    public void handle(Command command, Runnable run, ObservableValue<Optional<Text>> whyNot) {
        Entry entry = entry(command);
        entry.run = run;
        entry.ownReason.unbind();
        entry.ownReason.bind(whyNot);
    }

    /** Lets a command's words follow something: "Undo add conv1". */
    public void label(Command command, ObservableValue<Text> label) {
        entry(command).label.bind(label);
    }

    /** Whether a project is to be seen; if none is, the commands that are about one cannot be given. */
    public BooleanProperty projectShownProperty() {
        return projectShown;
    }

    /** Does it, unless it cannot be done now. */
    public void run(Command command) {
        Entry entry = entry(command);
        if (entry.whyNot.getValue().isEmpty()) {
            entry.run.run();
        }
    }

    public ObservableValue<Text> label(Command command) {
        return entry(command).label;
    }

    public ObservableValue<Optional<Text>> whyNot(Command command) {
        return entry(command).whyNot;
    }

    public BooleanBinding disabled(Command command) {
        ObservableValue<Optional<Text>> whyNot = whyNot(command);
        return Bindings.createBooleanBinding(() -> whyNot.getValue().isPresent(), whyNot);
    }

    @SuppressWarnings("NullAway") // every command has an entry
    private Entry entry(Command command) {
        return entries.get(command);
    }

    private static final class Entry {
        private Runnable run = () -> {};
        private final ObjectProperty<Optional<Text>> ownReason =
                new SimpleObjectProperty<>(Optional.of(Text.of("action.not-here")));
        private final ObservableValue<Optional<Text>> whyNot;
        private final ObjectProperty<Text> label;

        Entry(Command command, ObservableBooleanValue projectShown) {
            this.label = new SimpleObjectProperty<>(command.label());
            this.whyNot = Bindings.createObjectBinding(
                    () -> command.needsProject() && !projectShown.get()
                            ? Optional.of(Text.of("action.no-project"))
                            : ownReason.get(),
                    ownReason,
                    projectShown);
        }
    }
}
