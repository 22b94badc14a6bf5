package org.netkiln.ui.model;

import java.util.Arrays;
import java.util.List;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.LayerSearch;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Words;

/** What the catalogue says of itself in the language of now: translated where there is a translation. */
public final class LayerTranslation implements LayerSearch.Translation {
    private static final String AREA = "catalogue.";

    private final Words words;

    public LayerTranslation(Words words) {
        this.words = words;
    }

    @Override
    public String help(LayerInfo info) {
        return translated(info.type() + ".help", info.help());
    }

    @Override
    public List<String> synonyms(LayerInfo info) {
        String all = translated(info.type() + ".synonyms", "");
        return Arrays.stream(all.split("[,，、]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String translated(String key, String otherwise) {
        String full = AREA + key;
        return words.messages().get().has(full) ? words.now(Text.of(full)) : otherwise;
    }
}
