package org.netkiln.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netkiln.graph.FreeIds;
import org.netkiln.graph.Note;
import org.netkiln.graph.Position;
import org.netkiln.text.Text;

/** Reads notes. One that was written by hand may be without an id, a place or a size. */
final class NotesReader {
    private static final String FIRST = "note1";

    private final Places places;
    private final Map<String, Text> ids;

    /** @param ids where each node stands, by its id; takes those of notes */
    NotesReader(Places places, Map<String, Text> ids) {
        this.places = places;
        this.ids = ids;
    }

    List<Note> read(List<?> list) throws BadProject {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Text place = places.of(list, i);
            Note note = note(Fields.of(list.get(i), place, Text.of("project.a-note"), places));
            Text first = ids.putIfAbsent(note.id(), place);
            if (first != null) {
                throw new BadProject(place, Text.of("project.same-id", note.id(), first));
            }
            notes.add(note);
        }
        return notes;
    }

    private Note note(Fields fields) throws BadProject {
        String stated = fields.text(Keys.ID);
        String id = stated.isEmpty() ? FreeIds.of(FIRST, ids::containsKey) : stated;
        String text = fields.text(Keys.TEXT);
        Position at = fields.position(Keys.AT);
        Position size = Optional.ofNullable(fields.position(Keys.SIZE))
                .orElse(new Position(Note.DEFAULT_WIDTH, Note.DEFAULT_HEIGHT));
        if (size.x() <= 0 || size.y() <= 0) {
            throw new BadProject(fields.place(Keys.SIZE), Text.of("project.bad-size"));
        }
        return new Note(id, text, at == null ? new Position(0, 0) : at, size.x(), size.y(), fields.left());
    }
}
