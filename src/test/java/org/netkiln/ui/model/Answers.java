package org.netkiln.ui.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netkiln.ui.fx.Dialogs;

/** Answers to dialogs, given beforehand; what was asked is remembered. */
public final class Answers implements Dialogs {
    private final List<String> asked = new ArrayList<>();
    private Optional<Path> file = Optional.empty();
    private Unsaved unsaved = Unsaved.CANCEL;
    private Optional<String> line = Optional.empty();

    public void file(Path answer) {
        file = Optional.of(answer);
    }

    public void unsaved(Unsaved answer) {
        unsaved = answer;
    }

    public void line(String answer) {
        line = Optional.of(answer);
    }

    public List<String> asked() {
        return asked;
    }

    @Override
    public Optional<Path> openFile(String title, FileKind kind) {
        asked.add(title);
        return file;
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestion, FileKind kind) {
        asked.add(title);
        return file;
    }

    @Override
    public Optional<Path> folder(String title) {
        asked.add(title);
        return file;
    }

    @Override
    public Unsaved unsaved(String project) {
        asked.add("unsaved " + project);
        return unsaved;
    }

    @Override
    public Optional<String> line(String title, String label, String suggestion) {
        asked.add(title);
        return line;
    }
}
