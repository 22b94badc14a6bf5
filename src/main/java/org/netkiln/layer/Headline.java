package org.netkiln.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netkiln.param.ParamValues;
import org.netkiln.param.Schema;

/**
 * What matters about a node, in a few characters. A template in which {@code {key}} stands for a parameter's value and in
 * which a part in brackets is shown only if one of its parameters differs from its default. Of
 * {@code {out_channels} @ {kernel_size}[s{stride}][p{padding}]} comes {@code 6 @ 5×5}, or {@code 6 @ 5×5, s2 p1}.
 *
 * @param always what is always shown
 * @param extras what the brackets hold
 */
public record Headline(String always, List<String> extras) {
    private static final Pattern EXTRA = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern KEY = Pattern.compile("\\{(\\w+)\\}");

    public Headline {
        extras = List.copyOf(extras);
    }

    /** Reads a template. */
    public static Headline of(String template) {
        List<String> extras =
                EXTRA.matcher(template).results().map(extra -> extra.group(1)).toList();
        return new Headline(EXTRA.matcher(template).replaceAll(""), extras);
    }

    /** The parameters that it may show. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        KEY.matcher(always + extras).results().forEach(key -> keys.add(key.group(1)));
        return keys;
    }

    /** The template filled in; {@code ?} for a value that is missing or wrong. Never throws. */
    String render(Schema schema, ParamValues values) {
        String main = fill(always, key -> schema.find(key)
                .flatMap(param -> ParamForm.full(param, values))
                .orElse(ParamForm.UNKNOWN));
        List<String> shown = new ArrayList<>();
        for (String extra : extras) {
            if (KEY.matcher(extra).results().anyMatch(key -> differs(schema, key.group(1), values))) {
                shown.add(fill(extra, key -> schema.find(key)
                        .flatMap(param -> ParamForm.brief(param, values))
                        .orElse(ParamForm.UNKNOWN)));
            }
        }
        String rest = String.join(" ", shown);
        return main.isEmpty() || rest.isEmpty() ? main + rest : main + ", " + rest;
    }

    private static boolean differs(Schema schema, String key, ParamValues values) {
        return schema.find(key)
                .filter(param -> !values.read(param).equals(values.without(key).read(param)))
                .isPresent();
    }

    private static String fill(String template, Function<String, String> value) {
        Function<MatchResult, String> shown = key -> Matcher.quoteReplacement(value.apply(key.group(1)));
        return KEY.matcher(template).replaceAll(shown);
    }
}
