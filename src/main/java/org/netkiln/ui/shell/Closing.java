package org.netkiln.ui.shell;

import org.netkiln.train.TrainingState;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.pages.ClosingPage;
import org.netkiln.ui.pages.Cover;

/** Lets nobody close the window over a training before that has been saved. */
final class Closing {
    private final Desk desk;
    private final Cover cover;
    private boolean stays;

    Closing(Desk desk, Cover cover) {
        this.desk = desk;
        this.cover = cover;
    }

    /** Goes on when nothing trains any more; not at all if the user thinks better of it. */
    void whenSaved(Runnable next) {
        TrainingState state = desk.training().stateProperty().get();
        if (state == TrainingState.IDLE || state.isOver()) {
            next.run();
            return;
        }
        stays = false;
        cover.show(new ClosingPage(desk.words(), () -> stop(next), cover::hide, () -> stays = true));
    }

    private void stop(Runnable next) {
        desk.training().stop();
        desk.training().whenOver(() -> {
            if (!stays) {
                next.run();
            }
        });
    }
}
