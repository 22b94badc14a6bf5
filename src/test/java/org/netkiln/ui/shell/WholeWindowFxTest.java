package org.netkiln.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.model.Contrast;
import org.netkiln.ui.model.Seen;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Goes through all that the window shows while LeNet is trained. */
@ExtendWith(ApplicationExtension.class)
class WholeWindowFxTest {
    /** Where JavaFX keeps a tooltip that was installed. */
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";

    private static final double LEAST_CONTRAST = 4.5;

    private static final Pattern ENGLISH_WORDS = Pattern.compile("[A-Za-z]+ [a-z]+ [a-z]+");

    @TempDir
    Path folder;

    private TestShell window;

    @Start
    void start(Stage stage) {
        window = new TestShell(new Stage(), folder);
        window.stage().setWidth(1280);
        window.stage().setHeight(800);
    }

    @AfterEach
    void end() {
        TestShell.act(window.desk().training()::close);
    }

    @Test
    void everyButtonWithoutWordsHasATooltipAndANameForThoseWhoDoNotSeeIt() throws Exception {
        Set<String> nameless = new TreeSet<>();

        everywhere(node -> {
            if (node instanceof ButtonBase button
                    && !(node instanceof CheckBox)
                    && Seen.words(button).isEmpty()) {
                if (isEmpty(button.getAccessibleText()) || !hasTooltip(button)) {
                    nameless.add(button + " in " + button.getParent());
                }
            }
        });

        assertThat(nameless).isEmpty();
    }

    @Test
    void nothingIsLeftInEnglishWhenChineseIsChosenWhileItRuns() throws Exception {
        Set<String> english = new TreeSet<>();

        everywhere(node -> {}, () -> window.desk().words().setLocale(Locale.SIMPLIFIED_CHINESE), node -> {
            String words = Seen.ownWords(node);
            if (ENGLISH_WORDS.matcher(words).find()) {
                english.add(words);
            }
        });

        assertThat(english).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textStandsOutFromItsGround(boolean dark) throws Exception {
        Set<String> faint = new TreeSet<>();
        Color ground = dark ? Color.web("#0d1117") : Color.WHITE;

        everywhere(node -> {}, () -> window.desk().theme().darkProperty().set(dark), node -> {
            if (!Seen.ownWords(node).isEmpty() && !isDisabled(node)) {
                Contrast.of(node, ground)
                        .filter(ratio -> ratio < LEAST_CONTRAST)
                        .ifPresent(ratio -> faint.add(String.format(
                                Locale.ROOT,
                                "%.1f %s %s in %s",
                                ratio,
                                Seen.ownWords(node),
                                node.getStyleClass(),
                                parents(node))));
            }
        });

        assertThat(faint).isEmpty();
    }

    private void everywhere(Consumer<Node> visit) throws Exception {
        everywhere(visit, () -> {}, visit);
    }

    /** Start page, project with a node selected, each tab after an epoch, each page; then again after a change, backwards. */
    private void everywhere(Consumer<Node> before, Runnable change, Consumer<Node> after) throws Exception {
        visit(before);
        Path file =
                FewPictures.saved(folder.resolve("few.netkiln.json"), FewPictures.project(folder.resolve("data"), 1));
        TestShell.act(() -> window.shell().open(file.toString()));
        TestShell.until(
                () -> window.desk().commands().whyNot(Command.TRAIN).getValue().isEmpty());
        TestShell.act(() -> {
            window.desk().workspace().selectedProperty().set(Set.of("conv1"));
            window.desk().commands().run(Command.TRAIN);
        });
        TestShell.until(() -> window.desk().training().verdictsProperty().get().isPresent() && isOver());
        views(before);
        TestShell.act(change);
        views(after);
        TestShell.act(() -> window.desk().commands().run(Command.START_PAGE));
        visit(after);
    }

    private boolean isOver() {
        return window.desk().training().stateProperty().get().isOver();
    }

    private void views(Consumer<Node> visit) {
        for (int tab = 0; tab < 3; tab++) {
            int index = tab;
            TestShell.act(() -> ((TabPane) window.stage().getScene().lookup("#insightTabs"))
                    .getSelectionModel()
                    .select(index));
            visit(visit);
        }
        TestShell.act(() -> window.desk().workspace().selectedProperty().set(Set.of()));
        visit(visit);
        for (Command page : List.of(Command.SHORTCUTS, Command.SETTINGS, Command.ABOUT)) {
            TestShell.act(() -> window.desk().commands().run(page));
            visit(visit);
        }
        TestShell.act(() -> ((ButtonBase) window.stage().getScene().lookup("#closePage")).fire());
        TestShell.act(() -> window.desk().workspace().selectedProperty().set(Set.of("conv1")));
    }

    private void visit(Consumer<Node> visit) {
        WaitForAsyncUtils.waitForFxEvents();
        TestShell.act(() -> {
            Node root = window.stage().getScene().getRoot();
            root.applyCss();
            window.stage().getScene().getRoot().layout();
            Seen.walk(root, visit);
        });
    }

    private static boolean isEmpty(String words) {
        return words == null || words.isBlank();
    }

    private static boolean isDisabled(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.isDisabled() || each.getOpacity() < 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTooltip(Node node) {
        boolean own = node.getProperties().get(TOOLTIP) instanceof Tooltip;
        return own
                || node.getParent() != null && node.getParent().getProperties().get(TOOLTIP) instanceof Tooltip;
    }

    private static List<String> parents(Node node) {
        List<String> parents = new ArrayList<>();
        for (Node each = node.getParent(); each != null && parents.size() < 3; each = each.getParent()) {
            parents.add(String.join(".", each.getStyleClass()));
        }
        return parents;
    }
}
