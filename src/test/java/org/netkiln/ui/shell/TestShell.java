package org.netkiln.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import org.netkiln.project.AppFolders;
import org.netkiln.project.Presets;
import org.netkiln.session.Kit;
import org.netkiln.ui.model.Answers;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.Notices;
import org.testfx.util.WaitForAsyncUtils;

/** A window whose settings and recovery lie in a folder of a test's own. */
final class TestShell {
    private static final int PATIENCE_SECONDS = 30;

    private final Answers answers = new Answers();
    private final Stage stage;
    private final Shell shell;

    /** To be made on the FX thread. */
    TestShell(Stage stage, Path folder) {
        this.stage = stage;
        shell = new Shell(
                stage,
                Kit.load(),
                Presets.load(),
                Locale.ENGLISH,
                Optional.of(answers),
                new AppFolders(folder.resolve("settings"), folder.resolve("state")),
                folder.resolve("runs"));
        shell.show(1000, 700);
    }

    static TestShell another(Path folder) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, () -> new TestShell(new Stage(), folder));
    }

    Shell shell() {
        return shell;
    }

    Stage stage() {
        return stage;
    }

    Desk desk() {
        return shell.desk();
    }

    Answers answers() {
        return answers;
    }

    /** What the notices say, the newest first. */
    List<String> notices() {
        return desk().notices().shown().stream()
                .map(Notices.Notice::problem)
                .map(problem -> desk().words().now(problem.message()))
                .toList();
    }

    /** Waits until something holds on the FX thread. */
    static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean)
                            .get());
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** Does something on the FX thread, as a command would. */
    static void act(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, work);
    }
}
