package org.netkiln.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nd4j.linalg.factory.Nd4j;

/** Versions of what a run's numbers depend on. */
public final class Versions {
    private Versions() {}

    /** By name: netkiln, nd4j, java, os. */
    public static Map<String, String> all() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("netkiln", of(Versions.class));
        versions.put("nd4j", of(Nd4j.class));
        versions.put("java", System.getProperty("java.version"));
        versions.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return versions;
    }

    private static String of(Class<?> type) {
        return Optional.ofNullable(type.getPackage().getImplementationVersion()).orElse("dev");
    }
}
