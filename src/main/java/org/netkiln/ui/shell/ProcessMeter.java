package org.netkiln.ui.shell;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.netkiln.text.Text;
import org.netkiln.ui.model.Desk;

/** How much of the machine the program takes, looked up once a second on the IO thread while the window can be seen. */
final class ProcessMeter {
    private static final Path MEMORY = Path.of("/proc/self/statm");
    private static final int PAGE = 4096;
    private static final double MEGABYTE = 1e6;

    private final Desk desk;
    private final Label label;
    private final ObjectProperty<Text> load = new SimpleObjectProperty<>(Text.literal(""));

    /** @param bytes resident memory where the system tells, else Java's heap */
    private record Sample(double load, long bytes) {}

    ProcessMeter(Desk desk, Label label) {
        this.desk = desk;
        this.label = label;
        label.textProperty().bind(desk.words().text(load));
        Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        label.sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window.showingProperty())
                .orElse(false)
                .subscribe(showing -> {
                    if (showing) {
                        clock.play();
                    } else {
                        clock.stop();
                    }
                });
    }

    private void tick() {
        if (label.getScene().getWindow() instanceof Stage stage && stage.isIconified()) {
            return;
        }
        desk.background().io(ProcessMeter::sample, this::show);
    }

    private void show(Sample sample) {
        load.set(Text.of("shell.process", Math.max(0, sample.load()), sample.bytes() / MEGABYTE));
    }

    private static Sample sample() throws IOException {
        double load = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuLoad()
                : 0;
        Runtime java = Runtime.getRuntime();
        long bytes = Files.isReadable(MEMORY)
                ? Long.parseLong(Files.readString(MEMORY).split(" ", -1)[1]) * PAGE
                : java.totalMemory() - java.freeMemory();
        return new Sample(load, bytes);
    }
}
