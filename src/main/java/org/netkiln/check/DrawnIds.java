package org.netkiln.check;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netkiln.check.Expansion.Copy;
import org.netkiln.problem.Problem;
import org.netkiln.text.Text;

/** Says of copies in repeated groups what holds of the nodes that are drawn. */
final class DrawnIds {
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

    private final Map<String, Copy> copies;

    DrawnIds(Map<String, Copy> copies) {
        this.copies = copies;
    }

    Problem of(Problem problem) {
        return new Problem(
                problem.severity(),
                problem.where().renamed(this::words),
                of(problem.message()),
                problem.remedies().stream()
                        .map(remedy -> remedy.renamed(this::words))
                        .toList());
    }

    private Text of(Text text) {
        return new Text(text.key(), text.args().stream().map(this::of).toList());
    }

    private Object of(Object arg) {
        if (arg instanceof Text text) {
            return of(text);
        }
        return arg instanceof String words ? words(words) : arg;
    }

    /** An id, a wire's end, or a list of them. */
    private String words(String words) {
        Copy whole = copies.get(words);
        if (whole != null) {
            return whole.drawn();
        }
        return ID.matcher(words).replaceAll(found -> {
            Copy copy = copies.get(found.group());
            return Matcher.quoteReplacement(copy == null ? found.group() : copy.drawn());
        });
    }
}
