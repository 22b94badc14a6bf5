package org.netkiln.layer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.netkiln.text.CloseMatches;

/** Finds layers by what a person types: name, type, synonym, or words of the help. Immutable. */
public final class LayerSearch {
    private final Catalogue catalogue;
    private final Translation translation;

    /** What a layer says of itself in another language than its declaration's. */
    public interface Translation {
        String help(LayerInfo info);

        List<String> synonyms(LayerInfo info);

        /** The declaration's own words. */
        static Translation none() {
            return new Translation() {
                @Override
                public String help(LayerInfo info) {
                    return info.help();
                }

                @Override
                public List<String> synonyms(LayerInfo info) {
                    return List.of();
                }
            };
        }
    }

    /** Searches the declarations' words and those of a translation. */
    public LayerSearch(Catalogue catalogue, Translation translation) {
        this.catalogue = catalogue;
        this.translation = translation;
    }

    /**
     * Layers that match, the best first; in the palette's order where they match alike. All of them if nothing is typed.
     * Where nothing matches to the letter, names that the word resembles.
     */
    public List<LayerInfo> find(String typed) {
        String word = plain(typed);
        List<LayerInfo> all = catalogue.layers().stream().map(Layer::info).toList();
        if (word.isEmpty()) {
            return all;
        }
        List<LayerInfo> found = all.stream()
                .filter(info -> rank(info, word) < Rank.NONE.ordinal())
                .sorted(Comparator.comparingInt(info -> rank(info, word)))
                .toList();
        return found.isEmpty() ? resembling(all, typed) : found;
    }

    private enum Rank {
        NAME_BEGINS,
        SYNONYM_BEGINS,
        NAME_CONTAINS,
        SYNONYM_CONTAINS,
        HELP_CONTAINS,
        NONE
    }

    private int rank(LayerInfo info, String word) {
        List<String> synonyms = synonyms(info).map(LayerSearch::plain).toList();
        if (names(info).anyMatch(name -> name.startsWith(word))) {
            return Rank.NAME_BEGINS.ordinal();
        } else if (synonyms.stream().anyMatch(synonym -> synonym.startsWith(word))) {
            return Rank.SYNONYM_BEGINS.ordinal();
        } else if (names(info).anyMatch(name -> name.contains(word))) {
            return Rank.NAME_CONTAINS.ordinal();
        } else if (synonyms.stream().anyMatch(synonym -> synonym.contains(word))) {
            return Rank.SYNONYM_CONTAINS.ordinal();
        }
        boolean helps = plain(translation.help(info)).contains(word)
                || plain(info.help()).contains(word);
        return helps ? Rank.HELP_CONTAINS.ordinal() : Rank.NONE.ordinal();
    }

    private Stream<String> synonyms(LayerInfo info) {
        return Stream.concat(info.synonyms().stream(), translation.synonyms(info).stream());
    }

    private static Stream<String> names(LayerInfo info) {
        return Stream.of(info.name(), info.type()).map(LayerSearch::plain);
    }

    private List<LayerInfo> resembling(List<LayerInfo> all, String typed) {
        List<String> words = all.stream()
                .flatMap(info -> Stream.concat(Stream.of(info.name()), synonyms(info)))
                .toList();
        List<String> close = CloseMatches.of(typed, words);
        return all.stream()
                .filter(info -> close.contains(info.name()) || synonyms(info).anyMatch(close::contains))
                .toList();
    }

    /** Case, spaces, hyphens and underscores do not count. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}
