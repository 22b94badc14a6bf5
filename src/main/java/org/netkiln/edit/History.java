package org.netkiln.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netkiln.text.Text;

/**
 * The past and future of something immutable: every step keeps what was before and after it, so that undoing needs no
 * inverse. Belongs to one thread.
 *
 * @param <S> compared by value to see whether anything changed
 */
public final class History<S> {
    private final List<Step<S>> past = new ArrayList<>();
    private final List<Step<S>> future = new ArrayList<>();
    private S current;
    private Optional<S> saved;
    private boolean sealed = true;

    /** Starts at a state that counts as saved. */
    public History(S start) {
        this.current = start;
        this.saved = Optional.of(start);
    }

    /** A history as it was; a row of edits does not go on. */
    public History(Timeline<S> timeline) {
        List<S> states = timeline.states();
        for (int i = 1; i < states.size(); i++) {
            Step<S> step = new Step<>(timeline.labels().get(i - 1), Optional.empty(), states.get(i - 1), states.get(i));
            if (i <= timeline.position()) {
                past.add(step);
            } else {
                future.add(0, step);
            }
        }
        this.current = states.get(timeline.position());
        this.saved = timeline.saved().isPresent()
                ? Optional.of(states.get(timeline.saved().getAsInt()))
                : Optional.empty();
    }

    /** All of it, as a value. */
    public Timeline<S> timeline() {
        List<Step<S>> steps = new ArrayList<>(past);
        for (int i = future.size() - 1; i >= 0; i--) {
            steps.add(future.get(i));
        }
        List<S> states =
                new ArrayList<>(List.of(steps.isEmpty() ? current : steps.get(0).before()));
        steps.forEach(step -> states.add(step.after()));
        return Timeline.of(states, steps.stream().map(Step::label).toList(), past.size(), saved);
    }

    public S current() {
        return current;
    }

    /**
     * Takes a step, unless it changes nothing. What was undone before can no longer be redone.
     *
     * @param label what it does, as a command
     * @param mergeKey steps in a row with the same key are undone in one; empty if this one stands for itself
     * @return whether anything changed
     */
    public boolean apply(Text label, Optional<Object> mergeKey, S after) {
        if (after.equals(current)) {
            return false;
        }
        boolean merges =
                !sealed && mergeKey.isPresent() && mergeKey.equals(last(past).flatMap(Step::key));
        S before = merges ? pop(past).before() : current;
        boolean undone = before.equals(after);
        if (!undone) {
            past.add(new Step<>(label, mergeKey, before, after));
        }
        current = undone ? before : after;
        sealed = undone;
        future.clear();
        return true;
    }

    /** Ends a row of steps that are undone in one: focus has left the field, the mouse button is up. */
    public void seal() {
        sealed = true;
    }

    /** Takes the last step back, if there is one. */
    public void undo() {
        if (canUndo()) {
            Step<S> step = pop(past);
            future.add(step);
            current = step.before();
            sealed = true;
        }
    }

    /** Takes the step that was undone last again, if there is one. */
    public void redo() {
        if (canRedo()) {
            Step<S> step = pop(future);
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
        if (past.size() < mark.depth || stateAt(mark.depth) != mark.state) {
            throw new IllegalArgumentException("undone beyond the mark");
        }
        if (past.size() > mark.depth) {
            current = stateAt(mark.depth);
            past.subList(mark.depth, past.size()).clear();
            future.clear();
        }
        sealed = true;
    }

    /** Remembers that the current state is what the file holds. */
    public void markSaved() {
        markSaved(current);
    }

    /**
     * Remembers that a state is what the file holds: the current one, or an earlier one if there were steps while it was
     * written.
     */
    public void markSaved(S state) {
        saved = Optional.of(state);
        sealed = true;
    }

    /** Whether the current state is what the file holds. */
    public boolean isAtSavedPoint() {
        return saved.isPresent() && current == saved.get();
    }

    private S stateAt(int depth) {
        return depth == past.size() ? current : past.get(depth).before();
    }

    private static <T> Optional<T> last(List<T> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    private static <T> T pop(List<T> steps) {
        return steps.remove(steps.size() - 1);
    }

    private record Step<S>(Text label, Optional<Object> key, S before, S after) {}

    /** A point in a history. */
    public static final class Mark {
        private final Object state;
        private final int depth;

        private Mark(Object state, int depth) {
            this.state = state;
            this.depth = depth;
        }
    }
}
