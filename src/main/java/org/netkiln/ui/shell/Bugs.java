package org.netkiln.ui.shell;

import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.ui.model.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What should never have been thrown: the user is told in a sentence, the rest goes into the log. */
final class Bugs {
    private static final Logger LOG = LoggerFactory.getLogger(Bugs.class);

    private final Notices notices;

    Bugs(Notices notices) {
        this.notices = notices;
    }

    void accept(Throwable bug) {
        LOG.error("bug", bug);
        String words = String.valueOf(bug).replaceAll("\\R\\s*", " ");
        notices.tell(Problem.error(new Where.Project(), Text.of("shell.bug", words)));
    }
}
