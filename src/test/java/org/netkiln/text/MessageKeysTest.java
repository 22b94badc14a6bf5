package org.netkiln.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The message bundles, their translations and the sources agree. */
class MessageKeysTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path MESSAGES = Path.of("src/main/resources/org/netkiln");

    /** What the catalogue says of itself stands in its classes; here are only translations. */
    private static final String CATALOGUE = "catalogue";

    /** A key where a message is made. */
    private static final Pattern USE =
            Pattern.compile("(?:Text\\.of|Parsed\\.fault|[wW]ords\\.text|[wW]ords\\.now)\\(\\s*\"([^\"]+)\"");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z0-9-]*\\.[a-z0-9.-]+)\"");

    private final Map<String, Properties> english = bundles(name -> !name.contains("_"));
    private final Map<String, Properties> chinese = bundles(name -> name.endsWith("_zh_CN"));
    private final String sources = sources();

    @Test
    void everyKeyInTheSourcesHasAMessage() {
        assertThat(matches(USE)).isNotEmpty().isSubsetOf(keys(english));
    }

    @Test
    void everyMessageIsUsed() {
        assertThat(keys(english)).isSubsetOf(matches(QUOTED));
    }

    @Test
    void noKeyIsThereTwice() {
        List<String> keys = files(name -> !name.contains("_"))
                .flatMap(file -> read(file).lines())
                .filter(line -> !line.isBlank() && !line.startsWith("#") && line.indexOf('=') > 0)
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void aBundleHoldsTheKeysOfItsArea() {
        english.forEach((area, texts) -> {
            if (!area.equals("messages")) {
                assertThat(texts.stringPropertyNames()).allMatch(key -> key.startsWith(area + "."));
            }
        });
        assertThat(english.get("messages").stringPropertyNames())
                .noneMatch(key -> english.containsKey(key.substring(0, key.indexOf('.'))));
    }

    @Test
    void chineseSaysTheSameThings() {
        chinese.forEach((area, texts) -> {
            if (!area.equals(CATALOGUE)) {
                assertThat(texts.keySet()).isEqualTo(english.get(area).keySet());
            }
        });
    }

    @Test
    void chineseTakesTheSameArguments() {
        chinese.forEach((area, texts) -> {
            if (!area.equals(CATALOGUE)) {
                assertThat(texts.stringPropertyNames()).allSatisfy(key -> assertThat(arguments(texts, key))
                        .isEqualTo(arguments(english.get(area), key)));
            }
        });
    }

    @Test
    void everyMessageIsAFormatInWhichApostrophesAreDoubled() {
        Stream.concat(english.values().stream(), chinese.values().stream())
                .forEach(texts -> assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
                    assertThat(texts.getProperty(key).replace("''", "")).doesNotContain("'");
                    assertThat(new MessageFormat(texts.getProperty(key), Locale.ENGLISH).toPattern())
                            .isNotEmpty();
                }));
    }

    private static Set<String> arguments(Properties texts, String key) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(texts.getProperty(key));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> keys(Map<String, Properties> bundles) {
        return bundles.values().stream()
                .flatMap(texts -> texts.stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Properties> bundles(Predicate<String> wanted) {
        Map<String, Properties> found = new TreeMap<>();
        files(wanted).forEach(file -> {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            found.put(name(file).replace("_zh_CN", ""), texts);
        });
        return found;
    }

    /** The bundles of {@code Messages}: the common one, and those of areas. */
    private static Stream<Path> files(Predicate<String> wanted) {
        try (Stream<Path> all = Files.walk(MESSAGES)) {
            return all
                    .filter(file ->
                            file.getParent().endsWith("messages") || name(file).startsWith("messages"))
                    .filter(file -> file.toString().endsWith(".properties") && wanted.test(name(file)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".properties", "");
    }

    private Set<String> matches(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(sources);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessageKeysTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
