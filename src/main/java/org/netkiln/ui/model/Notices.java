package org.netkiln.ui.model;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** What the user is told beside the work: problems, and what went well. The newest first. */
public final class Notices {
    private static final int MOST = 3;

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();

    /** @param problem what is wrong, or only good news */
    public record Notice(Problem problem, boolean good) {}

    /** Says what is wrong, with what one can do. */
    public void tell(List<Problem> problems) {
        problems.stream().limit(MOST).forEach(problem -> add(new Notice(problem, false)));
    }

    public void tell(Problem problem) {
        tell(List.of(problem));
    }

    /** Says what went well. */
    public void good(Text text) {
        add(new Notice(Problem.warning(new Where.Project(), text), true));
    }

    public void dismiss(Notice notice) {
        shown.remove(notice);
    }

    public ObservableList<Notice> shown() {
        return shown;
    }

    private void add(Notice notice) {
        shown.remove(notice);
        shown.add(0, notice);
        if (shown.size() > MOST) {
            shown.remove(MOST, shown.size());
        }
    }
}
