package org.netkiln.ui.model;

import org.netkiln.session.Kit;
import org.netkiln.ui.action.CommandViews;
import org.netkiln.ui.action.Commands;
import org.netkiln.ui.fx.Background;
import org.netkiln.ui.fx.Dialogs;
import org.netkiln.ui.fx.LayerIcons;
import org.netkiln.ui.fx.Theme;
import org.netkiln.ui.fx.Words;

/** What every pane is given: the tools of the house, and what all look at. */
public record Desk(
        Kit kit,
        Words words,
        Theme theme,
        LayerIcons icons,
        Background background,
        Commands commands,
        CommandViews views,
        Workspace workspace,
        Notices notices,
        Dialogs dialogs,
        TrainingModel training,
        PastRuns pastRuns) {}
