package org.netkiln.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what someone who mistyped a name may have meant. */
public final class CloseMatches {
    private static final int MOST = 3;
    private static final int SHORTEST_BEGINNING = 3;

    private CloseMatches() {}

    /**
     * The known names that a word resembles or begins, the closest first, three at most. Case, hyphens and underscores do
     * not count; a quarter of the letters may be wrong.
     */
    public static List<String> of(String word, Collection<String> known) {
        String plain = plain(word);
        return known.stream()
                .filter(name -> resembles(plain, plain(name)))
                .sorted(Comparator.comparingInt((String name) -> distance(plain, plain(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static boolean resembles(String word, String name) {
        boolean begins = word.length() >= SHORTEST_BEGINNING && name.startsWith(word);
        return begins || distance(word, name) <= Math.max(1, word.length() / 4);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** Levenshtein's: insertions, deletions and replacements from one word to the other. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
