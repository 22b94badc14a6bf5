package org.netkiln.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which parts hang together by cables. */
final class Islands {
    private Islands() {}

    /** Numbers of parts that hang together, in their own order; what has the first part comes first. */
    static List<List<Integer>> of(int count, List<Cable> cables) {
        int[] leader = new int[count];
        for (int i = 0; i < count; i++) {
            leader[i] = i;
        }
        for (Cable cable : cables) {
            int one = find(leader, cable.from());
            int other = find(leader, cable.to());
            leader[Math.max(one, other)] = Math.min(one, other);
        }
        Map<Integer, List<Integer>> islands = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            islands.computeIfAbsent(find(leader, i), first -> new ArrayList<>()).add(i);
        }
        return List.copyOf(islands.values());
    }

    private static int find(int[] leader, int part) {
        int at = part;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
