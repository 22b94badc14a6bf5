package org.netkiln.ui.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.netkiln.check.Report;
import org.netkiln.problem.Problem;
import org.netkiln.text.Text;
import org.netkiln.train.TrainingState;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.action.Commands;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.TrainingModel;

/** Start, pause, step, stop, go on: what each does, and why one cannot be given now. */
final class TrainingCommands {
    private final Desk desk;
    private final TrainingModel training;
    private int trainedIn;

    TrainingCommands(Desk desk) {
        this.desk = desk;
        this.training = desk.training();
    }

    void handle() {
        Commands commands = desk.commands();
        commands.handle(
                Command.TRAIN,
                () -> training.start(desk.workspace().project()),
                Bindings.createObjectBinding(
                        this::whyNotTrain,
                        training.stateProperty(),
                        desk.workspace().reportProperty()));
        commands.handle(Command.PAUSE, this::pauseOrGoOn, state(this::whyNotPause));
        commands.label(
                Command.PAUSE,
                training.stateProperty()
                        .map(state -> Text.of(state == TrainingState.PAUSED ? "action.go-on" : "action.pause")));
        commands.handle(Command.STEP, training::step, state(this::whyNotStep));
        commands.handle(Command.STOP, training::stop, state(this::whyNotStop));
        commands.handle(
                Command.RESUME,
                () -> toGoOn().ifPresent(training::goOn),
                Bindings.createObjectBinding(
                        this::whyNotResume,
                        training.stateProperty(),
                        training.runProperty(),
                        desk.workspace().networkProperty(),
                        desk.workspace().openingsProperty(),
                        desk.pastRuns().unfinishedProperty()));
        lookForRuns();
    }

    private ObservableValue<Optional<Text>> state(java.util.function.Function<TrainingState, Optional<Text>> whyNot) {
        return training.stateProperty().map(whyNot);
    }

    private void pauseOrGoOn() {
        if (training.stateProperty().get() == TrainingState.PAUSED) {
            training.resume();
        } else {
            training.pause();
        }
    }

    private static boolean isUnderWay(TrainingState state) {
        return state != TrainingState.IDLE && !state.isOver();
    }

    private Optional<Text> whyNotTrain() {
        if (isUnderWay(training.stateProperty().get())) {
            return Optional.of(Text.of("training.under-way"));
        }
        Report report = desk.workspace().reportProperty().get();
        List<Problem> errors =
                report.problems().stream().filter(Problem::isError).toList();
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of("training.mend-first", errors.get(0).message()));
    }

    private Optional<Text> whyNotPause(TrainingState state) {
        return state == TrainingState.RUNNING || state == TrainingState.PAUSED
                ? Optional.empty()
                : Optional.of(Text.of("training.nothing-trains"));
    }

    private Optional<Text> whyNotStep(TrainingState state) {
        return state == TrainingState.PAUSED ? Optional.empty() : Optional.of(Text.of("training.pause-first"));
    }

    private Optional<Text> whyNotStop(TrainingState state) {
        return isUnderWay(state) ? Optional.empty() : Optional.of(Text.of("training.nothing-trains"));
    }

    private Optional<Text> whyNotResume() {
        return toGoOn().isPresent() ? Optional.empty() : Optional.of(Text.of("training.nothing-to-resume"));
    }

    /** What was trained last while this project was open, or else an earlier run of this very network, if it was cut short. */
    private Optional<Path> toGoOn() {
        TrainingState state = training.stateProperty().get();
        if (isUnderWay(state)) {
            return Optional.empty();
        }
        boolean cutShort = state == TrainingState.STOPPED || state == TrainingState.FAILED;
        boolean ofThisProject = trainedIn == desk.workspace().openingsProperty().get();
        Optional<Path> latest = training.runProperty().get();
        return cutShort && ofThisProject && latest.isPresent()
                ? latest
                : desk.pastRuns().unfinished();
    }

    private void lookForRuns() {
        desk.workspace().openingsProperty().subscribe(opening -> desk.pastRuns().refresh());
        training.stateProperty().subscribe(state -> {
            if (state == TrainingState.PREPARING) {
                trainedIn = desk.workspace().openingsProperty().get();
            } else if (state.isOver()) {
                desk.pastRuns().refresh();
            }
        });
    }
}
