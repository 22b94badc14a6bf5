package org.netkiln.ui.shell;

import java.util.concurrent.atomic.AtomicBoolean;
import org.netkiln.train.TrainingState;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.pages.ClosingPage;
import org.netkiln.ui.pages.Cover;

/** Lets nobody close the window over a training before that has been saved. */
final class Closing {
    private final Desk desk;
    private final Cover cover;
    private boolean asking;

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
        if (!asking) {
            asking = true;
            AtomicBoolean stays = new AtomicBoolean();
            cover.show(new ClosingPage(desk.words(), () -> stop(next, stays), cover::hide, () -> {
                stays.set(true);
                asking = false;
            }));
        }
    }

    /** @param stays of this request: a later one is another */
    private void stop(Runnable next, AtomicBoolean stays) {
        desk.training().stop();
        desk.training().whenOver(() -> {
            if (!stays.get()) {
                cover.hide();
                next.run();
            }
        });
    }
}
