package org.netkiln.weights;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A safetensors header: its entries in the header's order, and the free metadata. */
record Header(List<Entry> entries, Map<String, String> metadata) {
    /** Refuses entries that do not fill the data exactly, each byte in one tensor. */
    void check(long dataBytes) throws BadContent {
        for (Entry entry : entries) {
            entry.check(dataBytes);
        }
        List<Entry> inPlace = entries.stream()
                .sorted(Comparator.comparingLong(Entry::begin).thenComparingLong(Entry::end))
                .toList();
        long filled = 0;
        String before = "";
        for (Entry entry : inPlace) {
            if (entry.begin() < filled) {
                throw new BadContent("safetensors.overlap", entry.name(), entry.begin(), before, filled);
            } else if (entry.begin() > filled) {
                throw new BadContent("safetensors.hole", filled, entry.begin());
            }
            filled = entry.end();
            before = entry.name();
        }
        if (filled < dataBytes) {
            throw new BadContent("safetensors.hole", filled, dataBytes);
        }
    }
}
