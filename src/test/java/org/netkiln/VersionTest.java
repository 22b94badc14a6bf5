package org.netkiln;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The build and the changelog speak of the same version. */
class VersionTest {
    @Test
    void theLatestEntriesOfTheChangelogAreThisVersions() throws IOException {
        assertThat(first("(?m)^## (\\S+)", "CHANGELOG.md")).isEqualTo(first("<version>(.*)</version>", "pom.xml"));
    }

    private static String first(String pattern, String file) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
