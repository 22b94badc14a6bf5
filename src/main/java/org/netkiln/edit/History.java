package org.netkiln.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/**
 * A network's past and future: every step keeps the networks before and after it, so that undoing needs no inverse.
 * Belongs to one thread.
 */
public final class History {
    private final List<Step> past = new ArrayList<>();
    private final List<Step> future = new ArrayList<>();
    private Network current;
    private Network saved;
    private boolean sealed = true;

    /** Starts at a network that counts as saved. */
    public History(Network start) {
        this.current = start;
        this.saved = start;
    }

    public Network current() {
        return current;
    }

    /**
     * Applies an edit, unless it changes nothing. What was undone before can no longer be redone.
     *
     * @return whether anything changed
     */
    public boolean apply(Edit edit) {
        Network after = edit.applyTo(current);
        if (after.equals(current)) {
            return false;
        }
        boolean merges = !sealed
                && edit.mergeKey().isPresent()
                && edit.mergeKey().equals(last(past).flatMap(Step::key));
        Network before = merges ? pop(past).before() : current;
        boolean undone = before.equals(after);
        if (!undone) {
            past.add(new Step(edit.label(), edit.mergeKey(), before, after));
        }
        current = undone ? before : after;
        sealed = undone;
        future.clear();
        return true;
    }

    /** Ends a row of edits that are undone in one: focus has left the field, the mouse button is up. */
    public void seal() {
        sealed = true;
    }

    /** Takes the last step back, if there is one. */
    public void undo() {
        if (canUndo()) {
            Step step = pop(past);
            future.add(step);
            current = step.before();
            sealed = true;
        }
    }

    /** Takes the step that was undone last again, if there is one. */
    public void redo() {
        if (canRedo()) {
            Step step = pop(future);
            past.add(step);
            current = step.after();
            sealed = true;
        }
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /** What {@link #undo} would take back. */
    public Optional<Text> undoLabel() {
        return last(past).map(Step::label);
    }

    /** What {@link #redo} would do again. */
    public Optional<Text> redoLabel() {
        return last(future).map(Step::label);
    }

    /** A point to which {@link #bailTo} can go back: the start of a drag. */
    public Mark mark() {
        sealed = true;
        return new Mark(current, past.size());
    }

    /**
     * Forgets every step since the mark, as if it had never been.
     *
     * @throws IllegalArgumentException if that point is no longer in the past
     */
    public void bailTo(Mark mark) {
        if (past.size() < mark.depth || networkAt(mark.depth) != mark.network) {
            throw new IllegalArgumentException("undone beyond the mark");
        }
        if (past.size() > mark.depth) {
            past.subList(mark.depth, past.size()).clear();
            future.clear();
            current = mark.network;
        }
        sealed = true;
    }

    /** Remembers that the current network is what the file holds. */
    public void markSaved() {
        saved = current;
        sealed = true;
    }

    /** Whether the current network is what the file holds. */
    public boolean isAtSavedPoint() {
        return current == saved;
    }

    private Network networkAt(int depth) {
        return depth == past.size() ? current : past.get(depth).before();
    }

    private static Optional<Step> last(List<Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    private static Step pop(List<Step> steps) {
        return steps.remove(steps.size() - 1);
    }

    private record Step(Text label, Optional<Object> key, Network before, Network after) {}

    /** A point in a history. */
    public static final class Mark {
        private final Network network;
        private final int depth;

        private Mark(Network network, int depth) {
            this.network = network;
            this.depth = depth;
        }
    }
}
