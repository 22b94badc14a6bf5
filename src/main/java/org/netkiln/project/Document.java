package org.netkiln.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.netkiln.edit.Edit;
import org.netkiln.edit.History;
import org.netkiln.edit.Timeline;
import org.netkiln.graph.Network;
import org.netkiln.problem.Remedy;
import org.netkiln.text.Text;

/**
 * The project that is being edited, with one history for its network, its training settings and its name. Every change goes
 * through here, and everybody who shows it is told. Belongs to the thread that made it.
 */
public final class Document {
    private final Thread owner = Thread.currentThread();
    private final History<Project> history;
    private final List<Listener> listeners = new ArrayList<>();

    /** Opens a project that counts as saved. */
    public Document(Project project) {
        this(new History<>(project));
    }

    /** Opens a project with its past and future, as {@link #timeline} gave them. */
    public Document(Timeline<Project> timeline) {
        this(new History<>(timeline));
    }

    private Document(History<Project> history) {
        this.history = history;
    }

    public Project project() {
        assertOwner();
        return history.current();
    }

    public Network network() {
        return project().network();
    }

    public String name() {
        return project().name();
    }

    /** The training settings as they stand in the file. */
    public Map<String, Object> training() {
        return project().training();
    }

    /** The project with its past and future, as a value: what is kept for the case of a crash. */
    public Timeline<Project> timeline() {
        assertOwner();
        return history.timeline();
    }

    /** Applies an edit, unless it changes nothing. */
    public void apply(Edit edit) {
        apply(edit.label(), edit.mergeKey(), project -> project.withNetwork(edit.applyTo(project.network())));
    }

    /**
     * Mends a problem, be it in the network or in the training settings.
     *
     * @return whether that changed anything; what the remedy names may be no longer there
     */
    public boolean apply(Remedy remedy) {
        Project before = project();
        ProjectRemedies.apply(remedy, before)
                .ifPresent(mended -> apply(remedy.label(), Optional.empty(), project -> mended));
        return project() != before;
    }

    /**
     * Changes the training settings, unless nothing is different then.
     *
     * @param label what it does, as a command
     * @param mergeKey changes in a row with the same key are undone in one
     * @param change makes new settings from the old ones, which it must not touch
     */
    public void applyTraining(Text label, Optional<Object> mergeKey, UnaryOperator<Map<String, Object>> change) {
        apply(label, mergeKey, project -> project.withTraining(change.apply(project.training())));
    }

    /**
     * Sets one training setting. Settings of the same path in a row are undone in one.
     *
     * @param path {@code training.optimizer.lr}; the first word may be left out
     * @param value raw, as in the project file
     */
    public void applySetting(String path, Object value) {
        Remedy set = new Remedy.SetSetting(path, value);
        apply(set.label(), Optional.of(List.of("setting", path)), project -> project.withSetting(path, value));
    }

    /** Gives the project another name. */
    public void rename(String name) {
        apply(Text.of("edit.name-project", name), Optional.of("name"), project -> project.withName(name));
    }

    public void undo() {
        change(history::undo);
    }

    public void redo() {
        change(history::redo);
    }

    /** See {@link History#mark}. */
    public History.Mark mark() {
        assertOwner();
        return history.mark();
    }

    /** See {@link History#bailTo}. */
    public void bailTo(History.Mark mark) {
        change(() -> history.bailTo(mark));
    }

    /** See {@link History#seal}. */
    public void seal() {
        assertOwner();
        history.seal();
    }

    /** See {@link History#markSaved}. */
    public void markSaved() {
        assertOwner();
        history.markSaved();
    }

    /** Remembers that a file holds what {@link #project} was when writing it began. */
    public void markSaved(Project written) {
        assertOwner();
        history.markSaved(written);
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        assertOwner();
        return !history.isAtSavedPoint();
    }

    public Optional<Text> undoLabel() {
        assertOwner();
        return history.undoLabel();
    }

    public Optional<Text> redoLabel() {
        assertOwner();
        return history.redoLabel();
    }

    /** Tells a listener of every change from now on. */
    public void addListener(Listener listener) {
        assertOwner();
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        assertOwner();
        listeners.remove(listener);
    }

    private void apply(Text label, Optional<Object> mergeKey, UnaryOperator<Project> edit) {
        change(() -> history.apply(label, mergeKey, edit.apply(history.current())));
    }

    private void change(Runnable change) {
        assertOwner();
        Project before = history.current();
        change.run();
        Project after = history.current();
        if (before != after) {
            List.copyOf(listeners).forEach(listener -> listener.changed(new Change(before, after)));
        }
    }

    private void assertOwner() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException(Thread.currentThread() + " is not " + owner);
        }
    }

    /** Somebody who shows the project. Called on the document's thread, after the change. */
    @FunctionalInterface
    public interface Listener {
        void changed(Change change);
    }

    /** One project that took another's place. */
    public record Change(Project before, Project after) {
        public boolean network() {
            return !before.network().equals(after.network());
        }

        public boolean training() {
            return !before.training().equals(after.training());
        }

        public boolean name() {
            return !before.name().equals(after.name());
        }
    }
}
