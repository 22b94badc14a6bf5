package org.netkiln.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.netkiln.insight.Prediction;

/**
 * How {@code predict} shows what the network says of a picture.
 *
 * @param json one JSON object a line instead of text
 * @param classifies whether the network tells classes apart; else its raw numbers are shown
 * @param classes their names, by class number; the network may know more
 */
record PredictionOutput(Shell shell, boolean json, boolean classifies, List<String> classes) {
    private static final int SHOWN = 3;

    void print(Path image, Prediction prediction) {
        Object line = json
                ? Json.line(classifies ? json(image, prediction) : numbers(image, prediction))
                : image + "  " + (classifies ? likeliest(prediction) : numbers(prediction));
        shell.out().println(line);
        shell.out().flush();
    }

    private Object json(Path image, Prediction prediction) {
        Map<String, Object> probabilities = new LinkedHashMap<>();
        for (int c = 0; c < prediction.probabilities().size(); c++) {
            probabilities.put(name(c), prediction.probabilities().get(c));
        }
        return Json.object(
                "image",
                image.toString(),
                "class",
                name(prediction.best()),
                "label",
                prediction.best(),
                "probabilities",
                probabilities);
    }

    private static Object numbers(Path image, Prediction prediction) {
        return Json.object("image", image.toString(), "prediction", prediction.probabilities());
    }

    /** The likeliest classes, best first. */
    private String likeliest(Prediction prediction) {
        List<Double> probabilities = prediction.probabilities();
        List<String> words = new ArrayList<>();
        IntStream.range(0, probabilities.size())
                .boxed()
                .sorted((a, b) -> Double.compare(probabilities.get(b), probabilities.get(a)))
                .limit(SHOWN)
                .forEach(c -> words.add(name(c) + " " + Figures.fixed(probabilities.get(c), 3)));
        return String.join("  ", words);
    }

    private static String numbers(Prediction prediction) {
        return String.join(
                "  ",
                prediction.probabilities().stream()
                        .map(number -> Figures.fixed(number, 4))
                        .toList());
    }

    private String name(int number) {
        return number < classes.size() ? classes.get(number) : Integer.toString(number);
    }
}
