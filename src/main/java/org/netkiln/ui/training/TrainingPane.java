package org.netkiln.ui.training;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.netkiln.insight.Curve;
import org.netkiln.ui.fx.Dialogs;
import org.netkiln.ui.model.ComparedRun;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.TrainingCurves;
import org.netkiln.ui.model.TrainingModel;

/** Progress and settings on the left, charts beside them. */
public final class TrainingPane {
    /** Charts are painted five times a second at the most: often enough to see them move, and training keeps the processor. */
    private static final long PAINT_NANOS = 190_000_000;

    private static final double SETTINGS_WIDTH = 270;

    private final Desk desk;
    private final ChartsPane charts;
    private final BorderPane view = new BorderPane();
    private long painted;

    public TrainingPane(Desk desk) {
        this.desk = desk;
        this.charts = new ChartsPane(
                desk.words(), this::save, new CompareMenu(desk.pastRuns(), desk.training(), desk.words()).view());
        new TrainingCommands(desk).handle();
        VBox left = new VBox(new ProgressPane(desk).view(), new LiveTuning(desk).view(), new SettingsForm(desk).view());
        left.getStyleClass().add("training-left");
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefWidthProperty().bind(desk.theme().textScaleProperty().multiply(SETTINGS_WIDTH));
        view.setLeft(scroll);
        view.setCenter(charts.view());
        view.getStyleClass().add("training-pane");
        watch(desk.training());
    }

    public Node view() {
        return view;
    }

    private void watch(TrainingModel training) {
        training.curvesProperty().subscribe(curves -> show());
        desk.pastRuns().compared().addListener((ListChangeListener<ComparedRun>) change -> show());
        desk.words().messages().subscribe(language -> show());
        training.progressProperty().subscribe(progress -> charts.setEpochs(epochs()));
        training.newsProperty().subscribe(this::paintIfDue);
        training.stateProperty().subscribe(state -> charts.refresh());
        training.marks().addListener((ListChangeListener<TrainingModel.Mark>) change -> {
            charts.clearMarks();
            training.marks().forEach(mark -> charts.mark(mark.epoch(), mark.label()));
        });
    }

    private void show() {
        TrainingCurves curves = desk.training().curvesProperty().get();
        List<Line> loss = lines(curves.loss(), curves.epochLoss(), curves.valLoss());
        List<Line> accuracy = lines(curves.accuracy(), curves.epochAccuracy(), curves.valAccuracy());
        List<ComparedRun> compared = desk.pastRuns().compared();
        for (int i = 0; i < compared.size(); i++) {
            ComparedRun run = compared.get(i);
            String colour = Line.COMPARED.get(i % Line.COMPARED.size());
            loss.addAll(
                    0,
                    earlier(
                            run.name(),
                            colour,
                            run.curves().loss(),
                            run.curves().valLoss()));
            accuracy.addAll(
                    0,
                    earlier(
                            run.name(),
                            colour,
                            run.curves().accuracy(),
                            run.curves().valAccuracy()));
        }
        charts.show(loss, accuracy, compared.stream().map(ComparedRun::name).toList());
        charts.setEpochs(epochs());
    }

    /** As far as the longest of the runs that are shown. */
    private double epochs() {
        int longest = desk.pastRuns().compared().stream()
                .mapToInt(run -> run.curves().epochLoss().size())
                .max()
                .orElse(0);
        return Math.max(
                1, Math.max(longest, desk.training().progressProperty().get().epochs()));
    }

    private List<Line> earlier(String run, String colour, Curve steps, Curve validation) {
        String train = run + " " + desk.words().now("training.train-line");
        String held = run + " " + desk.words().now("training.validation-line");
        return List.of(
                new Line(train, Line.Style.EARLIER_STEPS, steps, colour),
                new Line(held, Line.Style.EARLIER_VALIDATION, validation, colour));
    }

    private List<Line> lines(Curve steps, Curve epochs, Curve validation) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(desk.words().now("training.train-line"), Line.Style.STEPS, steps));
        lines.add(new Line(desk.words().now("training.epoch-line"), Line.Style.EPOCHS, epochs));
        lines.add(new Line(desk.words().now("training.validation-line"), Line.Style.VALIDATION, validation));
        return lines;
    }

    private void paintIfDue() {
        long now = System.nanoTime();
        if (now - painted >= PAINT_NANOS) {
            painted = now;
            charts.refresh();
        }
    }

    private void save(ChartFormat format, String name, java.util.function.Supplier<byte[]> content) {
        String ending = format.name().toLowerCase(java.util.Locale.ROOT);
        desk.dialogs()
                .saveFile(name, name + "." + ending, new Dialogs.FileKind(format.name(), "*." + ending))
                .ifPresent(file -> {
                    byte[] bytes = content.get();
                    desk.background()
                            .io(
                                    () -> FileSaving.save(file, bytes),
                                    problem -> problem.ifPresentOrElse(desk.notices()::tell, () -> desk.notices()
                                            .good(org.netkiln.text.Text.of("training.saved", file.toString()))));
                });
    }
}
