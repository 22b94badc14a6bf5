package org.netkiln.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.project.Leftover;
import org.netkiln.project.Recovered;
import org.netkiln.project.Recovery;
import org.netkiln.text.Text;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.start.Rescue;

/** What a crash has left, offered on the start page. The FX thread. */
final class Leftovers {
    private final ObservableList<Rescue> offered = FXCollections.observableArrayList();
    private final List<Leftover> held = new ArrayList<>();
    private final Desk desk;
    private final Recoverer recoverer;

    /** Opens what was left, once the user has settled what is open now. */
    @FunctionalInterface
    interface Recoverer {
        void recover(Recovered document, Leftover from, Runnable opened);
    }

    private record Found(Leftover leftover, Result<Recovered> content) {}

    Leftovers(Desk desk, Recoverer recoverer) {
        this.desk = desk;
        this.recoverer = recoverer;
    }

    ObservableList<Rescue> offered() {
        return offered;
    }

    /** Looks for what was left. */
    void look(Recovery recovery) {
        desk.background()
                .io(
                        () -> recovery.leftovers().stream()
                                .map(leftover -> new Found(leftover, leftover.read()))
                                .toList(),
                        this::found);
    }

    private void found(List<Found> all) {
        for (Found found : all) {
            desk.notices().tell(found.content().problems());
            found.content().value().ifPresent(document -> offer(found.leftover(), document));
        }
        if (!offered.isEmpty() && desk.workspace().openingsProperty().get() > 0) {
            desk.notices().tell(Problem.warning(new Where.Project(), Text.of("shell.leftovers", offered.size())));
        }
    }

    private void offer(Leftover leftover, Recovered document) {
        held.add(leftover);
        String name = document.timeline().current().name();
        offered.add(new Rescue(
                name,
                document.file(),
                leftover.lastSaved(),
                () -> recoverer.recover(document, leftover, () -> settled(leftover)),
                () -> {
                    settled(leftover);
                    desk.background().io(leftover::discard);
                }));
    }

    private void settled(Leftover leftover) {
        int place = held.indexOf(leftover);
        if (place >= 0) {
            held.remove(place);
            offered.remove(place);
        }
    }

    /** Leaves what was neither recovered nor discarded for the next time. */
    void close() {
        List<Leftover> left = List.copyOf(held);
        desk.background().io(() -> left.forEach(Leftover::leave));
    }
}
