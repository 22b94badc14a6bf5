package org.netkiln.param;

import java.util.List;
import java.util.stream.Stream;
import org.netkiln.text.Messages;
import org.netkiln.text.Text;

/**
 * What something declared says of itself, in the language of {@code messages}: translated where the bundle
 * {@code messages/catalogue} has it, else the declaration's own words, which are English. Immutable.
 *
 * @param scope what is declared: a layer's type, {@code optimizer.adam}, {@code schedule.step_lr},
 *     {@code transform.normalize}, {@code training}, {@code training.early_stopping}, {@code preset.lenet},
 *     {@code dataset.mnist}
 */
public record DeclaredWords(Messages messages, String scope) {
    private static final String AREA = "catalogue.";

    /** One word or sentence, {@code help} or {@code name}; {@code english} where it has no translation. */
    public String word(String part, String english) {
        String key = AREA + scope + "." + part;
        return messages.has(key) ? messages.render(Text.of(key)) : english;
    }

    public String help(String english) {
        return word("help", english);
    }

    public String help(Param<?> param) {
        return word("param." + param.key(), param.help());
    }

    /** Words that search finds it by, besides the declaration's; none in English. */
    public List<String> synonyms() {
        return Stream.of(word("synonyms", "").split("[,，、]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
