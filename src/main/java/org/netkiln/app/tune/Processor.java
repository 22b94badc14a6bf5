package org.netkiln.app.tune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What the system tells about the processor. */
final class Processor {
    private Processor() {}

    /** Features as Linux lists them; empty where the system keeps no such list. */
    static Set<String> flags(Path cpuinfo) throws IOException {
        if (!Files.isReadable(cpuinfo)) {
            return Set.of();
        }
        return Files.readAllLines(cpuinfo).stream()
                .filter(line -> line.startsWith("flags"))
                .findFirst()
                .map(line -> Set.of(line.substring(line.indexOf(':') + 1).trim().split("\\s+")))
                .orElse(Set.of());
    }
}
