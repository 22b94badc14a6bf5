package org.netkiln.edit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.netkiln.text.Text;

/**
 * A history as a value: everything that was and can be again.
 *
 * @param states from the oldest to the one that redoing everything leads to; at least one
 * @param labels what leads from each state to the next; one fewer than states
 * @param position the current state's place
 * @param saved the place of the state that the file holds; empty if it is none of these
 */
public record Timeline<S>(List<S> states, List<Text> labels, int position, OptionalInt saved) {
    public Timeline {
        states = List.copyOf(states);
        labels = List.copyOf(labels);
        int count = states.size();
        if (labels.size() != count - 1
                || position < 0
                || position >= count
                || saved.orElse(0) < 0
                || saved.orElse(0) >= count) {
            throw new IllegalArgumentException(count + " states, " + labels.size() + " labels, " + position + saved);
        }
    }

    static <S> Timeline<S> of(List<S> states, List<Text> labels, int position, Optional<S> saved) {
        OptionalInt place = OptionalInt.empty();
        for (int i = 0; i < states.size(); i++) {
            if (saved.isPresent() && states.get(i) == saved.get()) {
                place = OptionalInt.of(i);
            }
        }
        return new Timeline<>(states, labels, position, place);
    }

    /** The same history of other states, each made from the one in its place. */
    public Timeline<S> map(UnaryOperator<S> change) {
        return new Timeline<>(states.stream().map(change).toList(), labels, position, saved);
    }

    public S current() {
        return states.get(position);
    }

    /** Whether the current state is not what the file holds. */
    public boolean isDirty() {
        return saved.isEmpty() || saved.getAsInt() != position;
    }

    /** At most this many steps, those around the current state: half of them may lie in the future, if there are so many. */
    public Timeline<S> bounded(int steps) {
        int ahead = Math.min(states.size() - 1 - position, steps / 2);
        int from = Math.max(0, position - (steps - ahead));
        int to = Math.min(states.size() - 1, from + steps);
        OptionalInt kept = saved.isPresent() && saved.getAsInt() >= from && saved.getAsInt() <= to
                ? OptionalInt.of(saved.getAsInt() - from)
                : OptionalInt.empty();
        return new Timeline<>(states.subList(from, to + 1), labels.subList(from, to), position - from, kept);
    }
}
