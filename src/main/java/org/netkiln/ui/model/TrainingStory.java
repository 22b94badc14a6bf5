package org.netkiln.ui.model;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.event.Verdicts;

/** What a training's events come to: how far it is, its curves, what was changed on the way. FX thread. */
final class TrainingStory {
    final ReadOnlyObjectWrapper<TrainingProgress> progress = new ReadOnlyObjectWrapper<>(TrainingProgress.NONE);
    final ReadOnlyObjectWrapper<TrainingCurves> curves = new ReadOnlyObjectWrapper<>(TrainingCurves.empty());
    final ReadOnlyObjectWrapper<Optional<Verdicts>> verdicts = new ReadOnlyObjectWrapper<>(Optional.empty());
    final ObservableList<TrainingModel.Mark> marks = FXCollections.observableArrayList();
    private final Notices notices;
    private Speed speed = new Speed();
    private int stepsPerEpoch = 1;

    TrainingStory(Notices notices) {
        this.notices = notices;
    }

    /** Another session begins, of this run or of another. */
    void begin() {
        speed = new Speed();
        progress.set(TrainingProgress.NONE);
        verdicts.set(Optional.empty());
    }

    /** It is another run that begins: curves and marks start again. */
    void forget() {
        curves.set(TrainingCurves.empty());
        marks.clear();
    }

    int stepsPerEpoch() {
        return stepsPerEpoch;
    }

    /** @param run where it is recorded */
    void happened(TrainingEvent event, Optional<Path> run) {
        if (event instanceof TrainingEvent.StepEnded step) {
            stepped(step);
        } else if (event instanceof TrainingEvent.EpochEnded epoch) {
            epochEnded(epoch);
        } else if (event instanceof TrainingEvent.TrainingStarted start) {
            stepsPerEpoch = start.stepsPerEpoch();
            progress.set(TrainingProgress.begun(start));
        } else if (event instanceof TrainingEvent.Validated validated) {
            verdicts.set(Optional.of(validated.verdicts()));
        } else if (event instanceof TrainingEvent.SettingChanged change) {
            marks.add(new TrainingModel.Mark(epochs(change.step()), change.key() + " = " + change.value()));
        } else if (event instanceof TrainingEvent.SettingRefused refused) {
            notices.good(Text.of("training.refused", refused.key(), Double.toString(refused.value())));
        } else if (event instanceof TrainingEvent.WentBack back) {
            notices.tell(advice(back));
        } else if (event instanceof TrainingEvent.Failed failed) {
            notices.tell(failed.problem());
        } else if (event instanceof TrainingEvent.Finished) {
            notices.good(Text.of("training.finished", run.map(Path::toString).orElse("")));
        }
    }

    private static Problem advice(TrainingEvent.WentBack back) {
        String key = "training.optimizer.lr";
        return Problem.warning(
                new Where.Setting(key),
                Text.of("training.went-back", back.epoch(), String.format(Locale.ROOT, "%.3g", back.lr())),
                new Remedy.SetSetting(key, back.lr()));
    }

    private void stepped(TrainingEvent.StepEnded step) {
        speed.add(step);
        double at = epochs(step.step());
        curves.get().loss().add(at, step.loss());
        step.accuracy().ifPresent(accuracy -> curves.get().accuracy().add(at, accuracy));
        progress.set(progress.get()
                .stepped(step, speed.secondsLeft(step, progress.get().steps()), speed.samplesPerSecond()));
    }

    private void epochEnded(TrainingEvent.EpochEnded epoch) {
        curves.get().epochEnded(epoch.epoch(), epoch.metrics());
        progress.set(progress.get()
                .validated(epoch.metrics().valLoss(), epoch.metrics().valAccuracy()));
    }

    private double epochs(long step) {
        return (double) step / stepsPerEpoch;
    }
}
