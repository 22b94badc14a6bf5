package org.netkiln.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.netkiln.edit.Timeline;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.project.Leftover;
import org.netkiln.project.Project;
import org.netkiln.project.Recovery;
import org.netkiln.text.Text;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.Workspace;

/** Keeps the open document, with what can be undone, a moment after it changes. The FX thread. */
final class Autosave {
    private static final Duration MOMENT = Duration.seconds(1);

    private final Desk desk;
    private final KeptDocument kept;
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private boolean failing;

    Autosave(Desk desk, Recovery recovery) {
        this.desk = desk;
        this.kept = new KeptDocument(recovery);
        moment.setOnFinished(event -> keep());
        Workspace workspace = desk.workspace();
        workspace.networkProperty().subscribe(changed -> soon());
        workspace.trainingProperty().subscribe(changed -> soon());
        workspace.nameProperty().subscribe(changed -> soon());
        workspace.dirtyProperty().subscribe(changed -> soon());
        workspace.fileProperty().subscribe(changed -> soon());
        workspace.openingsProperty().subscribe(changed -> soon());
    }

    /** Changes in a row do not put it off: no more than a moment's work can be lost. */
    private void soon() {
        if (moment.getStatus() != Animation.Status.RUNNING) {
            moment.playFromStart();
        }
    }

    private void keep() {
        Timeline<Project> timeline = desk.workspace().timeline();
        Optional<Path> file = desk.workspace().fileProperty().get();
        desk.background().io(() -> kept.save(timeline, file), this::told);
    }

    /** A disk that is full stays full for a while: once is enough. */
    private void told(Optional<Problem> problem) {
        if (problem.isPresent() && !failing) {
            Text why = problem.get().message();
            desk.notices().tell(Problem.warning(new Where.Project(), Text.of("shell.autosave-failed", why)));
        }
        failing = problem.isPresent();
    }

    /** The document that is about to open was left by a crash: it stays kept where it is. */
    void adopt(Leftover leftover) {
        desk.background().io(() -> kept.adopt(leftover));
    }

    /** The document is closed, and nothing of it needs to be kept. */
    void close() {
        moment.stop();
        desk.background().io(kept::close);
    }
}
