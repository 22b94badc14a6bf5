package org.netkiln.app.tune;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasurementTest {
    @Test
    void probesLineIsFoundAmongWhatLibrariesPrint() {
        String output = "Loaded backend\n" + Measurement.line(1.5, 0.25) + "\nbye\n";

        assertThat(Measurement.parse(Setting.none(), output)).contains(new Measurement(Setting.none(), 1.5, 0.25));
    }

    @Test
    void outputWithoutTheLineIsNoMeasurement() {
        assertThat(Measurement.parse(Setting.none(), "netkiln-probe 1.0\n")).isEmpty();
    }
}
