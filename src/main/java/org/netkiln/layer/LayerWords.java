package org.netkiln.layer;

import java.util.List;
import org.netkiln.param.DeclaredWords;
import org.netkiln.param.Param;
import org.netkiln.text.Messages;

/**
 * What layers say of themselves, in one language; English where there is no translation. Layers' and parameters' names are
 * PyTorch's in every language.
 */
public record LayerWords(Messages messages) implements LayerSearch.Translation {
    @Override
    public String help(LayerInfo info) {
        return of(info).help(info.help());
    }

    public String help(LayerInfo info, Param<?> param) {
        return of(info).help(param);
    }

    @Override
    public List<String> synonyms(LayerInfo info) {
        return of(info).synonyms();
    }

    private DeclaredWords of(LayerInfo info) {
        return new DeclaredWords(messages, info.type());
    }
}
