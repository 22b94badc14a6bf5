package org.netkiln.engine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much memory may still be used for arrays. */
final class FreeMemory {
    private static final Path SYSTEM = Path.of("/proc/meminfo");
    private static final String AVAILABLE = "MemAvailable:";

    private FreeMemory() {}

    /** Bytes: what the system can give without swapping, but not more than a container allows. */
    static long bytes() {
        long container = container();
        return Math.min(available(container), container);
    }

    /** Java's view respects containers but counts the file cache as used. */
    private static long container() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
            boolean isWhole = Files.isReadable(SYSTEM) && system.getTotalMemorySize() >= total();
            return isWhole ? Long.MAX_VALUE : system.getFreeMemorySize();
        }
        return Long.MAX_VALUE;
    }

    private static long total() {
        return read("MemTotal:", 0);
    }

    private static long available(long fallback) {
        return read(AVAILABLE, fallback);
    }

    private static long read(String key, long fallback) {
        if (!Files.isReadable(SYSTEM)) {
            return fallback;
        }
        try {
            List<String> lines = Files.readAllLines(SYSTEM, StandardCharsets.UTF_8);
            return lines.stream()
                    .filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .findFirst()
                    .orElse(fallback);
        } catch (IOException e) {
            return fallback;
        }
    }
}
