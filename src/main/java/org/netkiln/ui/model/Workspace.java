package org.netkiln.ui.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.edit.Composite;
import org.netkiln.edit.Edit;
import org.netkiln.edit.History;
import org.netkiln.edit.MoveNodes;
import org.netkiln.edit.Remedies;
import org.netkiln.edit.Timeline;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.layer.Catalogue;
import org.netkiln.problem.Remedy;
import org.netkiln.project.Document;
import org.netkiln.project.Project;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Latest;

/**
 * The project that is open, and what is known of it. All changes go through here. The report follows the network within
 * milliseconds, worked out on a thread of its own.
 */
public final class Workspace implements AutoCloseable {
    private final ReadOnlyObjectWrapper<Network> network = new ReadOnlyObjectWrapper<>(Network.empty());
    private final ReadOnlyObjectWrapper<Report> report;
    private final ReadOnlyIntegerWrapper openings = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Text>> undoLabel = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Text>> redoLabel = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<String, Object>> training = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Set<String>> selected = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Optional<Path>> file = new SimpleObjectProperty<>(Optional.empty());
    private final Latest<Network, Report> checking;
    private final Newcomers newcomers;
    private Document document = new Document(Project.of("", Network.empty()));

    public Workspace(Catalogue catalogue) {
        newcomers = new Newcomers(catalogue);
        Checker checker = new Checker(catalogue);
        report = new ReadOnlyObjectWrapper<>(checker.check(Network.empty()));
        Recheck recheck = new Recheck(checker);
        checking = new Latest<>("check", recheck::apply, report::set);
    }

    /** Takes another project's place, without a question: whoever calls has asked. */
    public void open(Project project, Optional<Path> from) {
        start(project);
        file.set(from);
        openings.set(openings.get() + 1);
    }

    /**
     * Goes on with a project that was open when a program ended badly, with what can be undone and redone.
     *
     * @param from the file in which it was saved, if it was
     */
    public void open(Timeline<Project> timeline, Optional<Path> from) {
        start(new Document(timeline));
        file.set(from);
        openings.set(openings.get() + 1);
    }

    private void start(Project project) {
        start(new Document(project));
    }

    private void start(Document opened) {
        document = opened;
        document.addListener(change -> refresh());
        refresh();
    }

    /**
     * Puts what the file gave no place somewhere. That is no step to be undone and nothing to be saved: it was always there,
     * also before what was edited meanwhile.
     */
    public void settle(Map<String, Position> places) {
        MoveNodes move = new MoveNodes(places);
        start(new Document(document.timeline().map(project -> project.withNetwork(move.applyTo(project.network())))));
    }

    /** The project as it is now. */
    public Project project() {
        return document.project();
    }

    /** The project with its past and future, as a value: what is kept for the case of a crash. */
    public Timeline<Project> timeline() {
        return document.timeline();
    }

    /** Gives the project another name. */
    public void rename(String to) {
        document.rename(to);
    }

    /** Nodes that it adds without a place are given one in the same step. */
    public void apply(Edit edit) {
        document.apply(newcomers.settled(edit, document.network()));
        refresh();
    }

    /** Applies what mends a problem, if what it names is still there. */
    public void apply(Remedy remedy) {
        Optional<Edit> edit = Remedies.edit(remedy, document.network());
        if (edit.isPresent()) {
            apply(new Composite(remedy.label(), List.of(edit.get())));
        } else {
            document.apply(remedy);
        }
    }

    /**
     * Sets one training setting.
     *
     * @param path among the training settings: {@code optimizer.lr}
     * @param value raw; empty to unset it
     */
    public void setTraining(String path, Optional<Object> value) {
        document.applyTraining(
                Text.of("edit.set-setting", path),
                Optional.of(List.of("setting", path)),
                settings -> RawPaths.with(settings, path, value));
    }

    public void undo() {
        document.undo();
        refresh();
    }

    public void redo() {
        document.redo();
        refresh();
    }

    /** The start of a gesture; see {@link Document#mark}. */
    public History.Mark mark() {
        return document.mark();
    }

    public void bailTo(History.Mark mark) {
        document.bailTo(mark);
    }

    /** Ends a row of edits that are undone in one. */
    public void seal() {
        document.seal();
    }

    /**
     * Remembers that a file holds the project.
     *
     * @param saved what was written; if it has been edited since, there is still something to save
     */
    public void markSaved(Path where, Project saved) {
        document.markSaved(saved);
        file.set(Optional.of(where));
        refresh();
    }

    /** How many projects were opened so far: who shows something else of each starts afresh when it changes. */
    public ReadOnlyIntegerProperty openingsProperty() {
        return openings.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Network> networkProperty() {
        return network.getReadOnlyProperty();
    }

    /** Ids of the nodes that are selected; some may be gone. */
    public ObjectProperty<Set<String>> selectedProperty() {
        return selected;
    }

    /** The project's name. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** The training settings as they stand in the project file. */
    public ReadOnlyObjectProperty<Map<String, Object>> trainingProperty() {
        return training.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Report> reportProperty() {
        return report.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** What undo would take back. */
    public ReadOnlyObjectProperty<Optional<Text>> undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    /** What redo would do again. */
    public ReadOnlyObjectProperty<Optional<Text>> redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }

    /** Where the project lies; empty if it was never saved. */
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file;
    }

    private void refresh() {
        name.set(document.name());
        training.set(document.training());
        dirty.set(document.isDirty());
        undoLabel.set(document.undoLabel());
        redoLabel.set(document.redoLabel());
        if (network.get() != document.network()) {
            network.set(document.network());
            checking.ask(document.network());
        }
    }

    @Override
    public void close() {
        checking.close();
    }
}
