package org.netkiln.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.netkiln.export.Content;
import org.netkiln.export.ExportFormat;
import org.netkiln.insight.Subject;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.project.Project;
import org.netkiln.session.ExportProof;
import org.netkiln.session.ExportSource;
import org.netkiln.session.FileNames;
import org.netkiln.session.NoNetworkException;
import org.netkiln.session.Prepared;
import org.netkiln.text.Text;
import org.netkiln.ui.model.Desk;

/**
 * Takes the network away, as it is when asked: the compute thread copies the weights, the IO thread writes the file and reads
 * it back, and the compute thread asks a new network that has only what was read. One export at a time.
 */
final class Exporting {
    private static final Text ASKING = Text.of("export.asking");
    private static final Text WRITING = Text.of("export.writing");
    private static final Text PROVING = Text.of("export.proving");

    private final Desk desk;
    private final ReadOnlyObjectWrapper<ExportState> state = new ReadOnlyObjectWrapper<>(new ExportState.Idle());

    Exporting(Desk desk) {
        this.desk = desk;
    }

    ReadOnlyObjectProperty<ExportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean isWorking() {
        return state.get() instanceof ExportState.Working;
    }

    /** Forgets how the last one ended. */
    void reset() {
        if (!isWorking()) {
            state.set(new ExportState.Idle());
        }
    }

    /** What would be taken away: for weights, the project that they belong to, which may not be the one that is open. */
    Project project(Content content) {
        Optional<Prepared> trained = desk.training().preparedProperty().get();
        return content == Content.WEIGHTS && trained.isPresent()
                ? trained.get().project()
                : desk.workspace().project();
    }

    /** Why this cannot be taken away now. */
    Optional<Text> whyNot(Content content) {
        if (content == Content.WEIGHTS) {
            return desk.training().canAskProperty().get()
                    ? Optional.empty()
                    : Optional.of(Text.of("export.train-first"));
        }
        boolean empty = desk.workspace().networkProperty().get().nodes().isEmpty();
        return content == Content.PICTURE && empty ? Optional.of(Text.of("export.nothing-drawn")) : Optional.empty();
    }

    /**
     * Begins.
     *
     * @param where a file, or a folder for a file with the project's name
     * @param replace whether a file that is there may be replaced; else the user is asked
     * @param best whether the weights of the best epoch are taken; else those of this moment
     */
    void start(ExportFormat format, String where, boolean replace, boolean best) {
        if (isWorking() || whyNot(format.info().content()).isPresent()) {
            return;
        }
        Project project = project(format.info().content());
        String name = FileNames.of(project, format.info().extension());
        Optional<Prepared> trained = desk.training().preparedProperty().get();
        state.set(new ExportState.Working(ASKING, 0));
        io(() -> look(where, name, replace), looked -> {
            if (looked instanceof Ready ready) {
                take(format, ready.file(), project, trained, best);
            } else if (looked instanceof Other other) {
                state.set(other.state());
            }
        });
    }

    /** What comes of looking where the file is to go. */
    private sealed interface Looked {}

    private record Ready(Path file) implements Looked {}

    private record Other(ExportState state) implements Looked {}

    private static Looked look(String where, String name, boolean replace) {
        try {
            Path path = Path.of(where.strip()).toAbsolutePath().normalize();
            Path file = Files.isDirectory(path) ? path.resolve(name) : path;
            return Files.exists(file) && !replace ? new Other(new ExportState.Exists(file)) : new Ready(file);
        } catch (InvalidPathException noPath) {
            return new Other(new ExportState.Failed(
                    List.of(Problem.error(new Where.Project(), Text.of("export.no-path", where)))));
        }
    }

    /** @param trained what the user saw when the export began */
    private void take(ExportFormat format, Path file, Project project, Optional<Prepared> trained, boolean best) {
        if (format.info().content() != Content.WEIGHTS) {
            state.set(new ExportState.Working(WRITING, 0.3));
            io(() -> whole(ExportSource.of(desk.kit(), project), format, file), this::end);
            return;
        }
        if (trained.isEmpty()
                || !trained.equals(desk.training().preparedProperty().get())) {
            fail(new NoNetworkException());
            return;
        }
        Prepared prepared = trained.get();
        Optional<Path> run = desk.training().runProperty().get().filter(directory -> best);
        desk.training()
                .ask(
                        subject -> source(prepared, run, subject),
                        source -> {
                            if (source.isOk()) {
                                write(source.get(), format, file);
                            } else {
                                state.set(new ExportState.Failed(source.problems()));
                            }
                        },
                        this::fail);
    }

    /** @param run where the weights of the best epoch are; empty for those of this moment */
    private Result<ExportSource> source(Prepared prepared, Optional<Path> run, Subject subject) {
        return run.isPresent()
                ? ExportSource.ofBest(desk.kit(), prepared, run.get(), subject)
                : Result.of(ExportSource.of(desk.kit(), prepared, subject));
    }

    private static Result<ExportState> whole(ExportSource source, ExportFormat format, Path file) {
        return source.write(format, file)
                .then(written -> ExportProof.of(source, written).map(proof -> new ExportState.Done(written, proof)));
    }

    private void write(ExportSource source, ExportFormat format, Path file) {
        state.set(new ExportState.Working(WRITING, 0.3));
        io(() -> source.write(format, file), written -> {
            if (written.isOk()) {
                prove(source, written.get());
            } else {
                state.set(new ExportState.Failed(written.problems()));
            }
        });
    }

    private void prove(ExportSource source, ExportSource.Written written) {
        state.set(new ExportState.Working(PROVING, 0.6));
        desk.training()
                .ask(
                        subject -> ExportProof.of(source, written)
                                .<ExportState>map(proof -> new ExportState.Done(written, proof)),
                        this::end,
                        this::fail);
    }

    /** Whatever is thrown ends this export, and no later one. */
    private <T> void io(Callable<T> work, Consumer<T> done) {
        desk.background()
                .<Runnable>io(
                        () -> {
                            try {
                                T result = work.call();
                                return () -> done.accept(result);
                            } catch (Exception | Error failure) {
                                return () -> fail(failure);
                            }
                        },
                        Runnable::run);
    }

    private void end(Result<ExportState> result) {
        state.set(result.isOk() ? result.get() : new ExportState.Failed(result.problems()));
    }

    private void fail(Throwable failure) {
        Text words = failure instanceof NoNetworkException
                ? Text.of("export.network-gone")
                : failure instanceof OutOfMemoryError
                        ? Text.of("cli.out-of-memory")
                        : Text.of("train.bug", String.valueOf(failure));
        state.set(new ExportState.Failed(List.of(Problem.error(new Where.Project(), words))));
    }
}
