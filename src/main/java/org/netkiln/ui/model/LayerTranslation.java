package org.netkiln.ui.model;

import java.util.List;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.LayerSearch;
import org.netkiln.layer.LayerWords;
import org.netkiln.ui.fx.Words;

/** What the catalogue says of itself in the language of now: translated where there is a translation. */
public final class LayerTranslation implements LayerSearch.Translation {
    private final Words words;

    public LayerTranslation(Words words) {
        this.words = words;
    }

    @Override
    public String help(LayerInfo info) {
        return now().help(info);
    }

    @Override
    public List<String> synonyms(LayerInfo info) {
        return now().synonyms(info);
    }

    private LayerWords now() {
        return new LayerWords(words.messages().get());
    }
}
