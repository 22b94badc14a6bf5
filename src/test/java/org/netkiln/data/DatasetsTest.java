package org.netkiln.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Result;
import org.netkiln.text.Messages;

class DatasetsTest {
    private final Datasets datasets = Datasets.load();

    @Test
    void twoDatasetsShip() {
        assertThat(datasets.infos().stream().map(DatasetInfo::name)).containsExactly("fashion-mnist", "mnist");
    }

    @Test
    void unknownNameIsAProblemWithTheKnownNames() {
        assertThat(line(problem("cifar")))
                .isEqualTo("there is no dataset cifar, nor a folder of that name; known here: fashion-mnist, mnist");
    }

    @Test
    void mistypedNameIsAProblemWithAButton() {
        Problem problem = problem("fasion_mnist");
        assertThat(line(problem))
                .isEqualTo("there is no dataset fasion_mnist, nor a folder of that name;"
                        + " did you mean fashion-mnist? known here: fashion-mnist, mnist");
        assertThat(problem.remedies()).containsExactly(new Remedy.SetSetting("training.dataset", "fashion-mnist"));
    }

    @Test
    void folderWithoutADatasetIsAProblem(@TempDir Path folder) {
        assertThat(line(problem(folder.toString())))
                .startsWith(folder + " holds no dataset that can be read: four IDX files are expected");
    }

    @Test
    void nameThatCannotBeAPathIsAProblem() {
        assertThat(line(problem("a\0b"))).startsWith("there is no dataset a\0b");
    }

    @Test
    void aPathIsMadeAbsoluteButANameOrANothingStays(@TempDir Path folder) {
        Path relative = Path.of("").toAbsolutePath().relativize(folder);
        assertThat(datasets.absolute(relative.toString())).isEqualTo(folder.toString());
        assertThat(datasets.absolute("mnist")).isEqualTo("mnist");
        assertThat(datasets.absolute("a\0b")).isEqualTo("a\0b");
    }

    private Problem problem(String name) {
        Result<Dataset> result = datasets.open(name);
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0);
    }

    private static String line(Problem problem) {
        return new Messages(Locale.ROOT).render(problem.message());
    }
}
