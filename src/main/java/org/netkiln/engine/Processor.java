package org.netkiln.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the processor is called and how it is used. */
final class Processor {
    private Processor() {}

    static Map<String, String> facts(String backend) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processor", name());
        facts.put("threads", Integer.toString(Devices.threads()));
        facts.put("backend", backend);
        facts.put(
                "core type",
                Optional.ofNullable(System.getenv("OPENBLAS_CORETYPE")).orElse("auto"));
        return facts;
    }

    private static String name() {
        Path info = Path.of("/proc/cpuinfo");
        if (Files.isReadable(info)) {
            try (Stream<String> lines = Files.lines(info, StandardCharsets.UTF_8)) {
                return lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(System.getProperty("os.arch"));
            } catch (IOException e) {
                return System.getProperty("os.arch");
            }
        }
        return Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER")).orElse(System.getProperty("os.arch"));
    }
}
