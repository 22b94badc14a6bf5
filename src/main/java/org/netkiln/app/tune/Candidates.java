package org.netkiln.app.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is worth trying on a processor. A variable the user has set is never varied.
 *
 * @param architecture as {@code os.arch} names it
 * @param flags the processor's features as Linux names them; empty when the system does not tell
 * @param cores processors the program may use
 * @param fixed names of the variables that the user has set
 */
record Candidates(String architecture, Set<String> flags, int cores, Set<String> fixed) {
    private static final Set<String> AVX512 = Set.of("avx512f", "avx512bw", "avx512dq", "avx512vl", "avx512cd");
    private static final Set<String> AVX2 = Set.of("avx2", "fma");

    Candidates {
        flags = Set.copyOf(flags);
        fixed = Set.copyOf(fixed);
    }

    /**
     * OpenBLAS core types, the most likely first, should time run out. OpenBLAS's own guess is the empty one: on a
     * processor newer than itself it guesses badly.
     */
    List<String> coreTypes() {
        boolean x86 = architecture.equals("amd64") || architecture.equals("x86_64");
        if (fixed.contains(Setting.CORE_TYPE) || !x86) {
            return List.of("");
        }
        List<String> types = new ArrayList<>();
        if (hasAll(AVX512)) {
            types.add("SkylakeX");
        }
        types.add("");
        if (hasAll(AVX2)) {
            types.add("Haswell");
        }
        return List.copyOf(types);
    }

    /** Thread counts, all cores first. */
    List<String> threads() {
        if (fixed.contains(Setting.THREADS)) {
            return List.of("");
        }
        return IntStream.of(cores, cores / 2, cores / 4)
                .filter(count -> count >= 1)
                .distinct()
                .mapToObj(String::valueOf)
                .toList();
    }

    /** How idle threads wait, the way that leaves the processor to others first. */
    List<String> waiting() {
        return fixed.contains(Setting.WAITING) ? List.of("") : List.of(Setting.PASSIVE, Setting.ACTIVE);
    }

    /** Where the search starts: all cores, waiting passively, OpenBLAS as it guesses. */
    Setting start() {
        return Setting.none()
                .with(Setting.THREADS, threads().get(0))
                .with(Setting.WAITING, waiting().get(0));
    }

    private boolean hasAll(Set<String> wanted) {
        return flags.isEmpty() || flags.containsAll(wanted);
    }
}
