package org.netkiln.layer.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netkiln.text.Text;

/**
 * How one number comes about: {@code height = (28 + 2·0 − 5)/1 + 1 = 24}, {@code channels = filters = 6}.
 *
 * @param subject what the number is
 * @param words what it is by definition; empty where it is computed
 * @param term the computation, or just the number
 * @param note what else one should know
 */
public record Working(Text subject, Optional<Text> words, Term term, Optional<Text> note) {
    private static final String INCOMING = "explain.incoming";
    private static final String EACH_INCOMING = "explain.each-incoming";

    /** A number that is computed. */
    public static Working of(Text subject, Term term) {
        return new Working(subject, Optional.empty(), term, Optional.empty());
    }

    /** A number of trainable numbers. */
    public static Working parameters(Term term) {
        return of(Text.of("explain.parameters"), term);
    }

    public static Working multiplyAdds(Term term) {
        return of(Text.of("explain.multiply-adds"), term);
    }

    /** A number that is something by definition. */
    public static Working of(Text subject, Text words, Term term) {
        return new Working(subject, Optional.of(words), term, Optional.empty());
    }

    /** A number that a parameter says. */
    public static Working chosen(Text subject, String param, Term number) {
        return of(subject, Text.literal(param), number);
    }

    /** A number that is the input's. */
    public static Working kept(Text subject, Term number) {
        return of(subject, Text.of(INCOMING, subject), number);
    }

    /** A number that is that of every input. */
    public static Working keptFromEach(Text subject, Term number) {
        return of(subject, Text.of(EACH_INCOMING, subject), number);
    }

    public Working note(Text sentence) {
        return new Working(subject, words, term, Optional.of(sentence));
    }

    /** Whether it is just what came in. */
    public boolean isKept() {
        return words.filter(text -> Set.of(INCOMING, EACH_INCOMING).contains(text.key()))
                .isPresent();
    }

    /** In words and numbers; counts are large and get separators. */
    public Line line(boolean count) {
        return Line.of(List.of(subject), this, count);
    }
}
