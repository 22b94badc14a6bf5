package org.netkiln.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that was mistyped exits with 2 and one line that says where help is. */
class MistypedTest {
    @Test
    void aCommandThatIsNotThereIsAnsweredWithOneThatIsClose() {
        assertThat(says("trian", "lenet"))
                .isEqualTo(
                        "netkiln: there is no command trian; did you mean train? (netkiln --help tells what it takes)");
    }

    @Test
    void anOptionThatIsNotThereIsAnsweredWithOneThatIsClose() {
        assertThat(says("train", "lenet", "--batsh", 3))
                .isEqualTo("netkiln: there is no option --batsh; did you mean --batch?"
                        + " (netkiln train --help tells what it takes)");
    }

    @Test
    void aWordTooManyIsNamed() {
        assertThat(says("train", "lenet", "mlp-simple")).contains("mlp-simple is one word too many");
    }

    @Test
    void aValueOfTheWrongTypeIsNamedWithItsOption() {
        assertThat(says("train", "lenet", "--epochs", "many")).contains("--epochs", "many");
    }

    @Test
    void aParameterThatIsMissingIsNamed() {
        assertThat(says("predict", "run")).contains("IMAGE");
    }

    @Test
    void trainNeedsAFileOrARun() {
        assertThat(says("train")).contains("FILE", "--resume DIR");
        assertThat(says("train", "lenet", "--resume", "run")).contains("FILE", "--resume DIR");
    }

    @Test
    void stepsAreAtLeastOne() {
        assertThat(says("train", "lenet", "--steps", 0)).contains("--steps 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "train", "evaluate", "predict", "layers", "runs"})
    void everyCommandExplainsItself(String command) {
        Terminal.Outcome outcome = Terminal.run(command, "--help");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).first().asString().startsWith("Usage: netkiln " + command);
    }

    private static String says(Object... words) {
        Terminal.Outcome outcome = Terminal.run(words);
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        return outcome.onlyError();
    }
}
