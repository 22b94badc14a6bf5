package org.netkiln.graph;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes ids that are valid and not taken. */
public final class FreeIds {
    private static final Pattern FORBIDDEN = Pattern.compile("[^A-Za-z0-9_.]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+$");

    private FreeIds() {}

    /**
     * The id closest to the wanted one.
     *
     * @param taken whether an id is in use
     */
    public static String of(String wanted, Predicate<String> taken) {
        String id = FORBIDDEN.matcher(wanted).replaceAll("_");
        id = Node.ID.matcher(id).matches() ? id : "_" + id;
        if (!taken.test(id)) {
            return id;
        }
        String stem = NUMBER.matcher(id).replaceAll("");
        int number = 1;
        while (taken.test(stem + number)) {
            number++;
        }
        return stem + number;
    }
}
