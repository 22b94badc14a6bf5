package org.netkiln.docs;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page as it grows. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    /** A heading; one sharp sign for each level. */
    Markdown heading(int level, String words) {
        return paragraph("#".repeat(level) + " " + words);
    }

    /** Something with an empty line after it. */
    Markdown paragraph(String words) {
        return line(words).line("");
    }

    Markdown line(String words) {
        text.append(words).append('\n');
        return this;
    }

    /** The first row of a table. */
    Markdown columns(String... names) {
        return row(names).row(Stream.of(names).map(name -> "---").toArray(String[]::new));
    }

    Markdown row(String... cells) {
        return line(
                Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |")));
    }

    static String code(Object words) {
        return "`" + words + "`";
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
