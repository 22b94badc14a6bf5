package org.netkiln.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The message bundle and the sources agree. */
class MessageKeysTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path ENGLISH = Path.of("src/main/resources/org/netkiln/messages.properties");

    /** A key where a message is made. */
    private static final Pattern USE = Pattern.compile("(?:Text\\.of|Parsed\\.fault)\\(\\s*\"([^\"]+)\"");

    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z0-9-]*\\.[a-z0-9.-]+)\"");

    private final ResourceBundle bundle = ResourceBundle.getBundle("org.netkiln.messages", Locale.ENGLISH);
    private final String sources = sources();

    @Test
    void everyKeyInTheSourcesHasAMessage() {
        assertThat(matches(USE)).isNotEmpty().isSubsetOf(bundle.keySet());
    }

    @Test
    void everyMessageIsUsed() {
        assertThat(bundle.keySet()).isSubsetOf(matches(QUOTED));
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        List<String> keys = Files.readAllLines(ENGLISH).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyMessageIsAFormatInWhichApostrophesAreDoubled() {
        assertThat(bundle.keySet()).allSatisfy(key -> {
            assertThat(bundle.getString(key).replace("''", "")).doesNotContain("'");
            assertThat(new MessageFormat(bundle.getString(key), Locale.ENGLISH).toPattern())
                    .isNotEmpty();
        });
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
