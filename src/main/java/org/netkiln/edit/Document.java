package org.netkiln.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/**
 * The network that is being edited, with its history. Every change goes through here, and everybody who shows it is told.
 * Belongs to the thread that made it.
 */
public final class Document {
    private final Thread owner = Thread.currentThread();
    private final History history;
    private final List<Listener> listeners = new ArrayList<>();

    /** Opens a network that counts as saved. */
    public Document(Network network) {
        this.history = new History(network);
    }

    public Network network() {
        assertOwner();
        return history.current();
    }

    /** Applies an edit, unless it changes nothing. */
    public void apply(Edit edit) {
        change(() -> history.apply(edit));
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

    private void change(Runnable change) {
        assertOwner();
        Network before = history.current();
        change.run();
        Network after = history.current();
        if (before != after) {
            List.copyOf(listeners).forEach(listener -> listener.changed(before, after));
        }
    }

    private void assertOwner() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException(Thread.currentThread() + " is not " + owner);
        }
    }

    /** Somebody who shows the network. */
    @FunctionalInterface
    public interface Listener {
        void changed(Network before, Network after);
    }
}
