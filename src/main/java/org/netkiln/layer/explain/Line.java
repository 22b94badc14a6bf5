package org.netkiln.layer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netkiln.text.Text;

/**
 * A working as one reads it: {@code height = width = (28 + 2·0 − 5)/1 + 1} and the result {@code 24}.
 *
 * @param working all before the last equals sign
 * @param result after it
 * @param rule the computation in names of parameters and axes; empty where nothing is computed
 * @param note a sentence
 */
public record Line(Text working, Text result, Optional<String> rule, Optional<Text> note) {

    /** The whole: {@code height = width = (28 + 2·0 − 5)/1 + 1 = 24}. */
    public Text text() {
        return equal(working, result);
    }

    static Line of(List<Text> subjects, Working from, boolean count) {
        List<Text> sides = new ArrayList<>(subjects);
        from.words().ifPresent(sides::add);
        Term term = from.term();
        if (!term.isNumber()) {
            sides.add(Text.literal(term.toString()));
        }
        Text result = term.value()
                .filter(value -> count)
                .map(value -> Text.of("explain.count", value))
                .orElseGet(() -> Text.literal(term.result()));
        Optional<String> rule = Optional.of(term.rule()).filter(names -> !term.isNumber());
        return new Line(sides.stream().reduce(Line::equal).orElseThrow(), result, rule, from.note());
    }

    static Text equal(Text left, Text right) {
        return Text.of("explain.equal", left, right);
    }
}
