package org.netkiln.cli;

import java.util.List;
import org.netkiln.text.Text;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line how a command was mistyped, what may have been meant, and where help is. */
final class Mistyped {
    private final ParameterException mistake;

    Mistyped(ParameterException mistake) {
        this.mistake = mistake;
    }

    Text text() {
        return Text.of(
                "cli.mistyped",
                what(),
                mistake.getCommandLine().getCommandSpec().qualifiedName());
    }

    private Text what() {
        if (!(mistake instanceof UnmatchedArgumentException unmatched)) {
            return Text.literal(String.valueOf(mistake.getMessage()).replaceAll("\\R\\s*", " "));
        }
        String word = unmatched.getUnmatched().get(0);
        List<String> close = unmatched.getSuggestions();
        Text there = Text.of(key(unmatched, word), word);
        return close.isEmpty() ? there : Text.of("cli.mistyped.but", there, String.join(", ", close));
    }

    private String key(UnmatchedArgumentException unmatched, String word) {
        if (unmatched.isUnknownOption() || word.startsWith("-")) {
            return "cli.mistyped.option";
        }
        boolean top = mistake.getCommandLine().getParent() == null;
        return top ? "cli.mistyped.command" : "cli.mistyped.word";
    }
}
