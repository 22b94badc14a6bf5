package org.netkiln.cli;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.netkiln.text.Text;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.event.TrainingEvent.EpochEnded;
import org.netkiln.train.event.TrainingEvent.StepEnded;
import org.netkiln.train.event.TrainingEvent.TrainingStarted;
import org.netkiln.train.metric.EpochMetrics;

/** One line an epoch in the tutorials' terms; on a terminal, a progress bar below. */
final class TextOutput implements TrainingOutput {
    private static final double NANOS = 1e9;

    private final Shell shell;
    private final String validation;
    private final ProgressLine progress;
    private final LongSupplier nanoClock;
    private final long lastStep;
    private TrainingStarted started = new TrainingStarted(0, 1, 0, 1, 0, 1, 0);
    private long startedAt;

    /**
     * @param validation what the validation set is called: {@code test} or {@code val}
     * @param lastStep where training ends if its epochs do not end before
     */
    TextOutput(Shell shell, String validation, OptionalLong lastStep, LongSupplier nanoClock) {
        this.shell = shell;
        this.validation = validation;
        this.nanoClock = nanoClock;
        this.lastStep = lastStep.orElse(Long.MAX_VALUE);
        this.progress = new ProgressLine(shell.out(), nanoClock);
    }

    @Override
    public void accept(TrainingEvent event) {
        if (event instanceof TrainingStarted start) {
            started = start;
            startedAt = nanoClock.getAsLong();
        } else if (event instanceof StepEnded step && shell.terminal() && progress.isDue()) {
            draw(step);
        } else if (event instanceof EpochEnded epoch) {
            progress.erase();
            shell.out().println(line(epoch));
            shell.out().flush();
        }
    }

    @Override
    public void end() {
        progress.erase();
    }

    private void draw(StepEnded step) {
        long all = Math.min(lastStep, (long) started.epochs() * started.stepsPerEpoch());
        long here = step.step() - started.steps();
        double rate = here / Math.max(1e-9, (nanoClock.getAsLong() - startedAt) / NANOS);
        Text words = Text.of(
                "cli.train.progress",
                Integer.toString(step.epoch()),
                Integer.toString(started.epochs()),
                Figures.fixed(step.loss(), 4),
                Figures.count(Math.round(rate * started.batchSize())),
                Figures.duration((all - step.step()) / rate));
        progress.draw((double) step.step() / all, shell.render(words));
    }

    /** The same in every language: others read it. */
    private String line(EpochEnded epoch) {
        EpochMetrics metrics = epoch.metrics();
        StringBuilder line = new StringBuilder();
        line.append("epoch ").append(epoch.epoch()).append('/').append(started.epochs());
        line.append("  loss ").append(Figures.fixed(metrics.loss(), 4));
        if (metrics.accuracy().isPresent()) {
            append(line, "train acc ", metrics.accuracy(), 3);
            append(line, validation + " acc ", metrics.valAccuracy(), 3);
        } else {
            append(line, validation + " loss ", metrics.valLoss(), 4);
        }
        line.append("  ").append(Figures.duration(epoch.seconds()));
        line.append("  ")
                .append(Figures.count(Math.round(epoch.samplesPerSecond())))
                .append(" img/s");
        return line.toString();
    }

    private static void append(StringBuilder line, String name, OptionalDouble value, int decimals) {
        if (value.isPresent()) {
            line.append("  ").append(name).append(Figures.fixed(value.getAsDouble(), decimals));
        }
    }
}
