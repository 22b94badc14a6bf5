package org.netkiln.ui.canvas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Group;
import org.netkiln.graph.Note;
import org.netkiln.interact.Selection;
import org.netkiln.layout.Box;
import org.netkiln.layout.Scene;

/** The notes. */
final class NoteLayer extends Group {
    private final Map<String, NoteView> views = new LinkedHashMap<>();

    NoteLayer() {
        setAutoSizeChildren(false);
    }

    void show(Shown now) {
        Set<String> ids = now.scene().notes().stream().map(Note::id).collect(Collectors.toSet());
        views.entrySet().removeIf(entry -> {
            boolean gone = !ids.contains(entry.getKey());
            if (gone) {
                getChildren().remove(entry.getValue());
            }
            return gone;
        });
        Selection selection = now.selection();
        for (Note note : now.scene().notes()) {
            NoteView view = views.computeIfAbsent(note.id(), this::make);
            Box box = now.overlay()
                    .drag()
                    .flatMap(drag -> Optional.ofNullable(drag.resized().get(note.id())))
                    .orElse(Scene.box(note));
            view.show(
                    note,
                    box,
                    selection.notes().contains(note.id()),
                    selection.focus().filter(note.id()::equals).isPresent());
            view.wordsVisible(!now.isFar());
        }
    }

    private NoteView make(String id) {
        NoteView view = new NoteView(id);
        getChildren().add(view);
        return view;
    }
}
