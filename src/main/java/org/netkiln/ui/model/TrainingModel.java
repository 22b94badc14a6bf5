package org.netkiln.ui.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.netkiln.engine.ComputeThread;
import org.netkiln.engine.Devices;
import org.netkiln.engine.Devices.Device;
import org.netkiln.insight.Question;
import org.netkiln.insight.SamplePredictions;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.session.Kit;
import org.netkiln.session.LiveRun;
import org.netkiln.session.LiveTraining;
import org.netkiln.session.NoNetworkException;
import org.netkiln.session.PlannedRun;
import org.netkiln.session.Prepared;
import org.netkiln.session.RunPlanner;
import org.netkiln.session.TrainingRequest;
import org.netkiln.session.Tunable;
import org.netkiln.train.TrainingState;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.event.Verdicts;
import org.netkiln.train.record.RunRecord;
import org.netkiln.ui.fx.FxThread;

/**
 * The training under way, or the last one: what is known of it, and what can be done to it. What the compute thread tells
 * comes in at most ten times a second, however fast it trains: what is painted more often takes time from training.
 */
public final class TrainingModel implements AutoCloseable {
    private static final long FRAME_NANOS = 100_000_000;

    private final Kit kit;
    private final Path runs;
    private final Notices notices;
    private final ComputeThread compute = new ComputeThread();
    private final ReadOnlyObjectWrapper<TrainingState> state = new ReadOnlyObjectWrapper<>(TrainingState.IDLE);
    private final ReadOnlyLongWrapper news = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<Prepared>> prepared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> run = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SamplePredictions>> samples =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canAsk = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<ComparedRun>> previous = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Tunable>> tunable = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Device>> devices = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty device = new SimpleStringProperty(Devices.CPU);
    private final TrainingStory story;
    private final AnimationTimer timer;
    private Optional<LiveTraining> live = Optional.empty();
    private TrainingInbox inbox = new TrainingInbox();

    /** A moment at which a setting was changed. */
    public record Mark(double epoch, String label) {}

    /** @param runs where runs are recorded */
    public TrainingModel(Kit kit, Path runs, Notices notices) {
        this.kit = kit;
        this.runs = runs;
        this.notices = notices;
        this.story = new TrainingStory(notices);
        this.timer = new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                if (now - last >= FRAME_NANOS) {
                    last = now;
                    drain();
                }
            }
        };
    }

    /** Wakes what computes, which takes a second, so that it is awake when it is needed; then it is known what there is. */
    public void wake() {
        var unused = compute.submit(() -> {
            List<Device> all = Devices.all();
            FxThread.later(() -> devices.set(all));
            return all;
        });
    }

    /** Trains a project from the beginning, on the chosen device; what trained before is stopped. */
    public void start(org.netkiln.project.Project project) {
        String chosen = device.get();
        previous.set(run.get()
                .filter(directory -> !story.curves.get().loss().isEmpty())
                .map(directory -> new ComparedRun(directory, story.curves.get())));
        run.set(Optional.empty());
        begin(planner -> planner.plan(project, TrainingRequest.on(chosen)));
        story.forget();
    }

    /** Goes on with a run that was stopped. */
    public void goOn(Path directory) {
        TrainingRequest asBefore = new TrainingRequest(
                org.netkiln.train.settings.Overrides.none(), Optional.empty(), Optional.empty(), Optional.empty());
        begin(planner -> planner.resume(directory, asBefore));
    }

    private void begin(Function<RunPlanner, Result<PlannedRun>> planning) {
        live.ifPresent(LiveTraining::close);
        TrainingInbox box = new TrainingInbox();
        inbox = box;
        state.set(TrainingState.PREPARING);
        story.begin();
        samples.set(Optional.empty());
        canAsk.set(false);
        tunable.set(List.of());
        live = Optional.of(LiveTraining.start(compute, kit, planning, runs, new Watcher(box)));
        timer.start();
    }

    public void pause() {
        live.ifPresent(training -> training.control().pause());
    }

    public void resume() {
        live.ifPresent(training -> training.control().resume());
    }

    public void step() {
        live.ifPresent(training -> training.control().step());
    }

    public void stop() {
        live.ifPresent(training -> training.control().stop());
    }

    /** Does something on the FX thread once the training is over and saved; at once if there is none. */
    public void whenOver(Runnable done) {
        live.ifPresentOrElse(training -> training.over().thenRun(() -> FxThread.later(done)), done);
    }

    /** Changes a setting of the optimizer, or a node's dropout rate, while it trains. */
    public void tune(String key, double value) {
        live.ifPresent(training -> training.control().tune(key, value));
    }

    /**
     * Asks the network.
     *
     * @param failed told why there is no answer: {@link NoNetworkException}, or what the question throws
     */
    public <T> void ask(Question<T> question, Consumer<T> answered, Consumer<Throwable> failed) {
        if (live.isEmpty()) {
            failed.accept(new NoNetworkException());
            return;
        }
        var unused = live.get()
                .ask(question)
                .whenComplete((answer, failure) -> FxThread.later(() -> {
                    if (failure == null) {
                        answered.accept(answer);
                    } else {
                        failed.accept(failure);
                    }
                }));
    }

    /** Asks the network; what cannot be answered is passed over. */
    public <T> void ask(Question<T> question, Consumer<T> answered) {
        ask(question, answered, unanswered -> {});
    }

    public ReadOnlyObjectProperty<TrainingState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TrainingProgress> progressProperty() {
        return story.progress.getReadOnlyProperty();
    }

    /** Other curves for another training; {@link #newsProperty} tells when they have grown. */
    public ReadOnlyObjectProperty<TrainingCurves> curvesProperty() {
        return story.curves.getReadOnlyProperty();
    }

    /** Counts up whenever something came in. */
    public ReadOnlyLongProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** What is trained; present once it is prepared. */
    public ReadOnlyObjectProperty<Optional<Prepared>> preparedProperty() {
        return prepared.getReadOnlyProperty();
    }

    /** Where the training is recorded. */
    public ReadOnlyObjectProperty<Optional<Path>> runProperty() {
        return run.getReadOnlyProperty();
    }

    /** What the network says of a fixed choice of test samples, several times an epoch. */
    public ReadOnlyObjectProperty<Optional<SamplePredictions>> samplesProperty() {
        return samples.getReadOnlyProperty();
    }

    /** What each validation sample was taken for, after the last epoch. */
    public ReadOnlyObjectProperty<Optional<Verdicts>> verdictsProperty() {
        return story.verdicts.getReadOnlyProperty();
    }

    /** Whether there is a network to ask. */
    public ReadOnlyBooleanProperty canAskProperty() {
        return canAsk.getReadOnlyProperty();
    }

    /** The training that the present one follows in this window. */
    public ReadOnlyObjectProperty<Optional<ComparedRun>> previousProperty() {
        return previous.getReadOnlyProperty();
    }

    /** What may be changed while it trains, as it was at the start; empty before. */
    public ReadOnlyObjectProperty<List<Tunable>> tunableProperty() {
        return tunable.getReadOnlyProperty();
    }

    /** What can compute here and what cannot; empty before {@link #wake} has found out. */
    public ReadOnlyObjectProperty<List<Device>> devicesProperty() {
        return devices.getReadOnlyProperty();
    }

    /** The name of the device that the next training is to use. */
    public StringProperty deviceProperty() {
        return device;
    }

    /** Steps in an epoch of the present training; 1 before there is one. */
    int stepsPerEpoch() {
        return story.stepsPerEpoch();
    }

    /** Moments at which settings were changed. */
    public ObservableList<Mark> marks() {
        return story.marks;
    }

    /** Stops training; its state is saved before the compute thread ends. */
    @Override
    public void close() {
        timer.stop();
        live.ifPresent(LiveTraining::close);
        compute.close();
    }

    private void drain() {
        TrainingInbox.Content content = inbox.take();
        live.ifPresent(training -> state.set(training.control().state()));
        if (content.isEmpty()) {
            if (state.get().isOver()) {
                timer.stop();
            }
            return;
        }
        content.events().forEach(event -> story.happened(event, run.get()));
        if (content.samples().isPresent()) {
            samples.set(content.samples());
        }
        news.set(news.get() + 1);
    }

    /** Takes what the compute thread tells; what comes of a training that was replaced goes nowhere. */
    private final class Watcher implements LiveTraining.Watcher {
        private final TrainingInbox box;

        Watcher(TrainingInbox box) {
            this.box = box;
        }

        @Override
        public void prepared(LiveRun ready) {
            Optional<TrainingCurves> before = ready.resumed() ? earlier(ready) : Optional.empty();
            later(() -> {
                before.ifPresent(story.curves::set);
                tunable.set(ready.tunable());
                prepared.set(Optional.of(ready.prepared()));
                run.set(Optional.of(ready.directory()));
                canAsk.set(true);
                notices.tell(ready.warnings());
            });
        }

        /** What a run that goes on has recorded so far. */
        private Optional<TrainingCurves> earlier(LiveRun ready) {
            return RunRecord.open(ready.directory())
                    .then(RunRecord::metrics)
                    .value()
                    .map(rows -> TrainingCurves.of(rows, ready.stepsPerEpoch()));
        }

        @Override
        public void refused(List<Problem> problems) {
            later(() -> notices.tell(problems));
        }

        @Override
        public void happened(TrainingEvent event) {
            box.put(event);
        }

        @Override
        public void sampled(SamplePredictions predictions) {
            box.put(predictions);
        }

        private void later(Runnable work) {
            FxThread.later(() -> {
                if (inbox == box) {
                    work.run();
                }
            });
        }
    }
}
