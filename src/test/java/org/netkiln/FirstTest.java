package org.netkiln;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;

class FirstTest {
    @Test
    void backendAdds() {
        assertThat(Nd4j.ones(2, 3).sumNumber().floatValue()).isEqualTo(6f);
    }
}
