package org.netkiln.ui.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.netkiln.graph.Network;
import org.netkiln.problem.Result;
import org.netkiln.project.Project;
import org.netkiln.project.ProjectFile;
import org.netkiln.train.record.MetricsRow;
import org.netkiln.train.record.RunList;
import org.netkiln.train.record.RunRecord;
import org.netkiln.ui.fx.Background;

/**
 * The runs that were recorded: those whose curves are compared with the present one's, and one that may go on. A training
 * that another one follows is compared with it unasked.
 */
public final class PastRuns {
    private static final int MOST = 30;

    private final Background background;
    private final Path folder;
    private final TrainingModel training;
    private final Workspace workspace;
    private final Notices notices;
    private final ObservableList<PastRun> all = FXCollections.observableArrayList();
    private final ObservableList<ComparedRun> compared = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Path>> unfinished = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What was found in the folder. */
    private record Found(List<PastRun> runs, Optional<Path> unfinished) {}

    /** @param folder where runs are recorded */
    public PastRuns(Background background, Path folder, TrainingModel training, Workspace workspace, Notices notices) {
        this.background = background;
        this.folder = folder;
        this.training = training;
        this.workspace = workspace;
        this.notices = notices;
        training.previousProperty()
                .subscribe(previous -> previous.ifPresent(run -> add(run.directory(), run.curves())));
    }

    /** All of them, the latest first, as they were when {@link #refresh} last looked. */
    public ObservableList<PastRun> all() {
        return all;
    }

    /** Those that are compared, the longest compared first. */
    public ObservableList<ComparedRun> compared() {
        return compared;
    }

    /** The latest run of just this network that did not come to its end. */
    public ReadOnlyObjectProperty<Optional<Path>> unfinishedProperty() {
        return unfinished.getReadOnlyProperty();
    }

    /** Looks into the folder again. */
    public void refresh() {
        String name = workspace.nameProperty().get();
        Network network = workspace.networkProperty().get();
        background.io(() -> look(name, network), found -> {
            all.setAll(found.runs());
            unfinished.set(found.unfinished());
        });
    }

    private Found look(String name, Network network) {
        List<RunRecord> records = RunList.in(folder).value().map(RunList::runs).orElse(List.of());
        List<PastRun> runs = records.stream().limit(MOST).map(PastRun::of).toList();
        Optional<Path> open = runs.stream()
                .filter(run -> run.project().equals(name))
                .findFirst()
                .filter(PastRun::isUnfinished)
                .map(PastRun::directory)
                .filter(directory -> networkOf(directory).equals(Optional.of(network)));
        return new Found(runs, open);
    }

    private static Optional<Network> networkOf(Path directory) {
        return RunRecord.open(directory)
                .then(RunRecord::project)
                .then(text ->
                        ProjectFile.parse(directory.toString(), text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .value()
                .map(Project::network);
    }

    public boolean isCompared(Path directory) {
        return compared.stream().anyMatch(run -> run.directory().equals(directory));
    }

    /** Shows a run's curves behind those of the present one, or no more. */
    public void compare(Path directory, boolean wanted) {
        compared.removeIf(run -> run.directory().equals(directory));
        if (wanted) {
            background.io(() -> RunRecord.open(directory).then(RunRecord::metrics), rows -> show(directory, rows));
        }
    }

    private void show(Path directory, Result<List<MetricsRow>> rows) {
        rows.value()
                .ifPresentOrElse(
                        read -> add(directory, TrainingCurves.of(read, training.stepsPerEpoch())),
                        () -> notices.tell(rows.problems()));
    }

    private void add(Path directory, TrainingCurves curves) {
        if (!isCompared(directory)) {
            compared.add(new ComparedRun(directory, curves));
        }
    }
}
