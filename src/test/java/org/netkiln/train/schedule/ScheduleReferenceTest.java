package org.netkiln.train.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netkiln.param.Declared;
import org.netkiln.train.metric.EpochMetrics;

/** Each schedule against the rates that PyTorch gave; {@code make_schedules.py} made them. */
class ScheduleReferenceTest {
    /** Both compute in doubles; cosines may differ in the last place. */
    private static final Percentage ROUNDING = withinPercentage(1e-11);

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void ratesArePyTorchs(String name, Declared declared, double lr, List<Double> metrics, List<Double> rates) {
        Schedules schedules = Schedules.load();
        assertThat(schedules.check(declared, "training.schedule")).isEmpty();
        Schedule schedule = schedules.find(declared.type()).orElseThrow();
        Pace pace = Pace.start(lr);
        for (int epoch = 0; epoch < rates.size(); epoch++) {
            assertThat(pace.lr()).as("epoch %d", epoch).isCloseTo(rates.get(epoch), ROUNDING);
            double metric = metrics.get(epoch);
            pace = schedule.next(declared.values(), pace.epochEnded(), EpochMetrics.of(metric, metric));
        }
    }

    static Stream<Arguments> cases() throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (InputStream file = ScheduleReferenceTest.class.getResourceAsStream("/reference/schedules.json")) {
            JsonNode epochs = json.readTree(file).get("epochs");
            return StreamSupport.stream(epochs.spliterator(), false).map(entry -> {
                List<Double> rates = doubles(entry.get("rates"));
                @SuppressWarnings("unchecked")
                Map<String, Object> settings = json.convertValue(entry.get("settings"), Map.class);
                List<Double> metrics = entry.has("metrics")
                        ? doubles(entry.get("metrics"))
                        : rates.stream().map(rate -> 0.0).toList();
                return Arguments.of(
                        entry.get("name").asText(),
                        Declared.fromRaw(settings).orElseThrow(),
                        entry.get("lr").asDouble(),
                        metrics,
                        rates);
            });
        }
    }

    private static List<Double> doubles(JsonNode list) {
        List<Double> values = new ArrayList<>();
        list.forEach(value -> values.add(value.asDouble()));
        return values;
    }
}
