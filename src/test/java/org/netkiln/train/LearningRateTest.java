package org.netkiln.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LearningRateTest {
    /** {@code make_schedules.py} made the rates. */
    @Test
    void theWarmUpIsThatOfTheReference() throws IOException {
        try (InputStream file = LearningRateTest.class.getResourceAsStream("/reference/schedules.json")) {
            for (JsonNode entry : new ObjectMapper().readTree(file).get("steps")) {
                int warmupSteps = entry.get("settings").get("warmup_steps").asInt();
                double lr = entry.get("lr").asDouble();
                for (int step = 0; step < entry.get("rates").size(); step++) {
                    assertThat(LearningRate.at(lr, step, warmupSteps))
                            .isEqualTo(entry.get("rates").get(step).asDouble());
                }
            }
        }
    }
}
