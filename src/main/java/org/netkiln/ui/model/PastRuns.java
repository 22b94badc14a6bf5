package org.netkiln.ui.model;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.netkiln.graph.Network;
import org.netkiln.graph.Wire;
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

    /** So many can be told apart. */
    private static final int MOST_COMPARED = 4;

    private final Background background;
    private final Path folder;
    private final TrainingModel training;
    private final Workspace workspace;
    private final Notices notices;
    private final ObservableList<PastRun> all = FXCollections.observableArrayList();
    private final ObservableList<ComparedRun> compared = FXCollections.observableArrayList();
    private final Set<Path> wanted = new HashSet<>();
    private final ReadOnlyObjectWrapper<Optional<Unfinished>> unfinished =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** A run that did not come to its end. */
    public record Unfinished(Path directory, Network network) {}

    /** What was found in the folder. */
    private record Found(List<PastRun> runs, Optional<Unfinished> unfinished) {}

    /** @param folder where runs are recorded */
    public PastRuns(Background background, Path folder, TrainingModel training, Workspace workspace, Notices notices) {
        this.background = background;
        this.folder = folder;
        this.training = training;
        this.workspace = workspace;
        this.notices = notices;
        workspace.openingsProperty().subscribe(opening -> {
            wanted.clear();
            compared.clear();
        });
        training.runProperty().subscribe(present -> present.ifPresent(directory -> compare(directory, false)));
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

    /** The latest run of a project of this name, if it did not come to its end. */
    public ReadOnlyObjectProperty<Optional<Unfinished>> unfinishedProperty() {
        return unfinished.getReadOnlyProperty();
    }

    /** That run, if what it trains is what is open now; where things lie on the canvas makes no difference. */
    public Optional<Path> unfinished() {
        Network open = workspace.networkProperty().get();
        return unfinished
                .get()
                .filter(run -> Computed.of(run.network()).equals(Computed.of(open)))
                .map(Unfinished::directory);
    }

    /** What there is to compute in a network. */
    private record Computed(Set<List<Object>> nodes, Set<Wire> wires, Set<List<Object>> groups) {
        static Computed of(Network network) {
            return new Computed(
                    network.nodes().stream()
                            .map(node -> List.<Object>of(node.id(), node.type(), node.params()))
                            .collect(Collectors.toSet()),
                    Set.copyOf(network.wires()),
                    network.groups().values().stream()
                            .map(group -> List.<Object>of(group.id(), group.members(), group.repeat()))
                            .collect(Collectors.toSet()));
        }
    }

    /** Looks into the folder again. */
    public void refresh() {
        String name = workspace.nameProperty().get();
        background.io(() -> look(name), found -> {
            all.setAll(found.runs());
            unfinished.set(found.unfinished());
        });
    }

    private Found look(String name) {
        List<RunRecord> records = RunList.in(folder).value().map(RunList::runs).orElse(List.of());
        List<PastRun> runs = records.stream().limit(MOST).map(PastRun::of).toList();
        Optional<Unfinished> open = runs.stream()
                .filter(run -> run.project().equals(name))
                .findFirst()
                .filter(PastRun::isUnfinished)
                .map(PastRun::directory)
                .flatMap(directory -> networkOf(directory).map(network -> new Unfinished(directory, network)));
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
    public void compare(Path directory, boolean wants) {
        compared.removeIf(run -> run.directory().equals(directory));
        wanted.remove(directory);
        if (wants) {
            wanted.add(directory);
            background.io(() -> RunRecord.open(directory).then(RunRecord::metrics), rows -> show(directory, rows));
        }
    }

    private void show(Path directory, Result<List<MetricsRow>> rows) {
        if (!wanted.contains(directory)) {
            return;
        }
        rows.value()
                .ifPresentOrElse(
                        read -> add(directory, TrainingCurves.of(read, training.stepsPerEpoch())),
                        () -> notices.tell(rows.problems()));
    }

    private void add(Path directory, TrainingCurves curves) {
        if (!isCompared(directory)) {
            compared.add(new ComparedRun(directory, curves));
            if (compared.size() > MOST_COMPARED) {
                compared.remove(0);
            }
        }
    }
}
