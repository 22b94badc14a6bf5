package org.netkiln.ui.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.netkiln.session.Kit;
import org.netkiln.ui.action.CommandViews;
import org.netkiln.ui.action.Commands;
import org.netkiln.ui.fx.Background;
import org.netkiln.ui.fx.LayerIcons;
import org.netkiln.ui.fx.Theme;
import org.netkiln.ui.fx.Words;

/** A desk in English, for tests of single panes. To be made on the FX thread. */
public final class TestDesk {
    private final List<Throwable> bugs = new ArrayList<>();
    private final Answers answers = new Answers();
    private final Desk desk;

    public TestDesk() {
        this(Path.of("target", "runs"));
    }

    /** @param runs where trainings are recorded */
    public TestDesk(Path runs) {
        Kit kit = Kit.load();
        Words words = new Words(Locale.ENGLISH);
        Commands commands = new Commands();
        Notices notices = new Notices();
        Background background = new Background(bugs::add);
        Workspace workspace = new Workspace(kit.layers());
        TrainingModel training = new TrainingModel(kit, runs, notices);
        desk = new Desk(
                kit,
                words,
                new Theme(),
                new LayerIcons(),
                background,
                commands,
                new CommandViews(commands, words),
                workspace,
                notices,
                answers,
                training,
                new PastRuns(background, runs, training, workspace, notices));
    }

    public Desk desk() {
        return desk;
    }

    /** What a person would answer to dialogs. */
    public Answers answers() {
        return answers;
    }

    /** What background work threw. */
    public List<Throwable> bugs() {
        return bugs;
    }
}
