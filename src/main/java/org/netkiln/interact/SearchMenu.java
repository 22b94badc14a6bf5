package org.netkiln.interact;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.LayerSearch;
import org.netkiln.text.Text;

/** The layers that one can put at a spot. Immutable. */
public final class SearchMenu {
    private final Map<String, Choice> choices = new LinkedHashMap<>();
    private final LayerSearch search;

    /**
     * @param whyNot what would be wrong with it there; empty if it fits. It can be chosen all the same.
     * @param mends whether something that is wrong there now would be right
     */
    public record Choice(LayerInfo info, Optional<Text> whyNot, boolean mends) {
        public boolean fits() {
            return whyNot.isEmpty();
        }
    }

    /**
     * Tries every layer out at a spot.
     *
     * @param report of the network that the spot is in
     * @param checker with the same catalogue
     */
    public SearchMenu(Spot spot, Report report, Catalogue catalogue, Checker checker, LayerSearch search) {
        this.search = search;
        Fit fit = new Fit(spot, report, checker);
        for (Layer layer : catalogue.layers()) {
            LayerInfo info = catalogue.info(layer.info().type()).orElseThrow();
            if (fit.connects(info)) {
                Fit.Verdict verdict = fit.verdict(info);
                choices.put(info.type(), new Choice(info, verdict.whyNot(), verdict.mends()));
            }
        }
    }

    /**
     * Layers with the ports that are needed there: those that mend something first, then those that fit, and each time the
     * ones that match best what is typed. All of them if nothing is typed.
     */
    public List<Choice> find(String typed) {
        return search.find(typed).stream()
                .map(info -> Optional.ofNullable(choices.get(info.type())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Choice choice) -> !choice.mends())
                        .thenComparing(choice -> !choice.fits()))
                .toList();
    }
}
