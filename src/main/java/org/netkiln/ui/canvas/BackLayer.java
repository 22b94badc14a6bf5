package org.netkiln.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import org.netkiln.layout.Frame;

/** The frames of open groups, behind everything. */
final class BackLayer extends Group {
    private final List<FrameView> views = new ArrayList<>();
    private List<Frame> frames = List.of();
    private Detail detail = Detail.FULL;

    BackLayer() {
        setAutoSizeChildren(false);
    }

    void show(Shown now) {
        if (!now.scene().frames().equals(frames)) {
            frames = now.scene().frames();
            views.clear();
            frames.forEach(frame -> views.add(new FrameView(frame)));
            getChildren().setAll(views);
            detail = Detail.FULL;
        }
        if (now.detail() != detail) {
            detail = now.detail();
            views.forEach(view -> view.detail(detail));
        }
        for (int i = 0; i < frames.size(); i++) {
            String group = frames.get(i).group();
            views.get(i)
                    .state(
                            now.selection().nodes().contains(group),
                            now.overlay().litGroup().filter(group::equals).isPresent());
        }
    }
}
