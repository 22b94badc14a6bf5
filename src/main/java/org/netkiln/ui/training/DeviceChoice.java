package org.netkiln.ui.training;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.netkiln.engine.Devices.Device;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Words;
import org.netkiln.ui.model.TrainingModel;

/** Where the next training computes. What cannot be used here is shown all the same, and says why. */
final class DeviceChoice {
    private final ComboBox<String> box = new ComboBox<>();
    private final TrainingModel training;
    private final Words words;

    DeviceChoice(TrainingModel training, Words words) {
        this.training = training;
        this.words = words;
        box.setId("setting-device");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setCellFactory(list -> new Cell());
        box.valueProperty().bindBidirectional(training.deviceProperty());
        training.devicesProperty().subscribe(this::offer);
    }

    ComboBox<String> view() {
        return box;
    }

    /** The list is empty until it is known what there is; the device that is chosen stays. */
    private void offer(List<Device> devices) {
        List<String> names = devices.stream().map(Device::name).toList();
        if (!names.isEmpty()) {
            box.getItems().setAll(names);
        }
    }

    private Optional<Text> missing(String name) {
        return training.devicesProperty().get().stream()
                .filter(device -> device.name().equals(name))
                .findFirst()
                .flatMap(Device::missing);
    }

    /** A device by name; pale, with the reason, when it cannot be chosen. */
    private final class Cell extends ListCell<String> {
        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            Optional<Text> why = empty ? Optional.empty() : missing(name);
            setText(
                    empty
                            ? null
                            : why.map(words::now)
                                    .map(text -> name + " – " + text)
                                    .orElse(name));
            setTooltip(why.map(text -> new Tooltip(words.now(text))).orElse(null));
            setDisable(why.isPresent());
            setOpacity(why.isPresent() ? 0.6 : 1);
        }
    }
}
