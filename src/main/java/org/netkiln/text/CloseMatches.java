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

    /** Levenshtein's: insertions, deletions and replacements from one word to the other; and neighbours that changed places. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int least(int[][] steps, String a, String b, int i, int j) {
        int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(steps[i][j - 1], steps[i - 1][j]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, 1 + steps[i - 2][j - 2]) : best;
    }
}
