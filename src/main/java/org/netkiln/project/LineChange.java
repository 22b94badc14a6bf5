package org.netkiln.project;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes one text of another: lines that take the place of all but its head and its tail.
 *
 * @param head lines that stay at the beginning
 * @param tail lines that stay at the end
 */
record LineChange(int head, int tail, List<String> lines) {
    static LineChange between(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int head = 0;
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new LineChange(head, tail, after.subList(head, after.size() - tail));
    }

    List<Object> write() {
        return List.of(head, tail, lines);
    }

    /** @throws BadProject if this is nothing that {@link #write} made */
    static LineChange read(@Nullable Object written, Places places) throws BadProject {
        if (written instanceof List<?> parts
                && parts.size() == 3
                && parts.get(0) instanceof Integer head
                && parts.get(1) instanceof Integer tail
                && parts.get(2) instanceof List<?> lines
                && head >= 0
                && tail >= 0) {
            return new LineChange(head, tail, texts(lines, places));
        }
        throw RecoveryText.damaged(places);
    }

    /** @throws BadProject if something else is among them */
    static List<String> texts(List<?> lines, Places places) throws BadProject {
        List<String> texts = new ArrayList<>();
        for (Object line : lines) {
            if (!(line instanceof String text)) {
                throw RecoveryText.damaged(places);
            }
            texts.add(text);
        }
        return texts;
    }

    /** @throws BadProject if it was made of a shorter text */
    List<String> apply(List<String> before, Places places) throws BadProject {
        if (head > before.size() - tail) {
            throw RecoveryText.damaged(places);
        }
        List<String> after = new ArrayList<>(before.subList(0, head));
        after.addAll(lines);
        after.addAll(before.subList(before.size() - tail, before.size()));
        return after;
    }
}
