package org.netkiln.ui.insight;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.netkiln.insight.SamplePrediction;
import org.netkiln.ui.fx.Words;

/** Which of the watched images are shown, and how many of them are right. */
final class PredictionFilter {
    private static final int ALL = -1;

    private final Words words;
    private final ComboBox<Integer> ofClass = new ComboBox<>();
    private final CheckBox wrongOnly = new CheckBox();
    private final Label count = new Label();
    private final HBox view;

    /** @param changed told when others are to be shown */
    PredictionFilter(Words words, Runnable changed) {
        this.words = words;
        ofClass.setId("classFilter");
        ofClass.accessibleTextProperty().bind(words.text("insight.class-filter"));
        ofClass.getItems().setAll(ALL);
        ofClass.setValue(ALL);
        ofClass.valueProperty().addListener((value, before, after) -> changed.run());
        wrongOnly.setId("wrongOnly");
        wrongOnly.textProperty().bind(words.text("insight.wrong-only"));
        wrongOnly.selectedProperty().addListener((value, before, after) -> changed.run());
        count.setId("rightCount");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        view = new HBox(count, between, ofClass, wrongOnly);
        view.getStyleClass().add("insight-tools");
    }

    Node view() {
        return view;
    }

    /** Offers these classes; the chosen one stays chosen if it is still there. */
    void offer(ClassNames names) {
        Integer chosen = ofClass.getValue();
        List<Integer> classes = Stream.concat(
                        Stream.of(ALL), IntStream.range(0, names.size()).boxed())
                .toList();
        ofClass.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer number) {
                return number == null || number == ALL ? words.now("insight.all-classes") : names.of(number);
            }

            @Override
            public Integer fromString(String name) {
                throw new UnsupportedOperationException(name);
            }
        });
        ofClass.getItems().setAll(classes);
        ofClass.setValue(chosen != null && classes.contains(chosen) ? chosen : ALL);
    }

    boolean shows(SamplePrediction said) {
        return isOfClass(said) && !(wrongOnly.isSelected() && said.isRight());
    }

    /** Counts those of the chosen class, right or wrong. */
    void count(List<SamplePrediction> all) {
        List<SamplePrediction> counted = all.stream().filter(this::isOfClass).toList();
        long right = counted.stream().filter(SamplePrediction::isRight).count();
        count.setText(words.now("insight.right-count", right, counted.size()));
    }

    private boolean isOfClass(SamplePrediction said) {
        Integer chosen = ofClass.getValue();
        return chosen == null || chosen == ALL || chosen == said.truth();
    }
}
