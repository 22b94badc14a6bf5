package org.netkiln.app.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final Candidates TWO_CORES = new Candidates("amd64", Set.of(), 2, Set.of());
    private final List<Setting> tried = new ArrayList<>();

    @Test
    void eachVariableIsVariedOnTopOfTheBestSoFar() {
        List<Measurement> measured = new Search(this::skylakeOnOneThread, () -> true).run(TWO_CORES);

        assertThat(tried)
                .extracting(Setting::toString)
                .containsExactly(
                        "Setting[variables={OMP_NUM_THREADS=2, OMP_WAIT_POLICY=passive}]",
                        "Setting[variables={OMP_NUM_THREADS=1, OMP_WAIT_POLICY=passive}]",
                        "Setting[variables={OMP_NUM_THREADS=1, OMP_WAIT_POLICY=passive, OPENBLAS_CORETYPE=SkylakeX}]",
                        "Setting[variables={OMP_NUM_THREADS=1, OMP_WAIT_POLICY=passive, OPENBLAS_CORETYPE=Haswell}]",
                        "Setting[variables={OMP_NUM_THREADS=1, OMP_WAIT_POLICY=active, OPENBLAS_CORETYPE=SkylakeX}]");
        assertThat(Choice.best(measured).orElseThrow().setting().variables())
                .containsEntry("OMP_NUM_THREADS", "1")
                .containsEntry("OMP_WAIT_POLICY", "passive")
                .containsEntry("OPENBLAS_CORETYPE", "SkylakeX");
    }

    @Test
    void settingThatFailsItsCheckIsNotChosen() {
        List<Measurement> measured = new Search(
                        s -> s.get(Setting.CORE_TYPE).isPresent() ? Optional.empty() : skylakeOnOneThread(s),
                        () -> true)
                .run(TWO_CORES);

        assertThat(Choice.best(measured).orElseThrow().setting().get(Setting.CORE_TYPE))
                .isEmpty();
    }

    @Test
    void noMeasurementBeginsAfterTheTimeIsUp() {
        assertThat(new Search(this::skylakeOnOneThread, () -> false).run(TWO_CORES))
                .isEmpty();
        assertThat(tried).isEmpty();
    }

    @Test
    void everythingFixedByTheUserMeasuresOnce() {
        Candidates fixed =
                new Candidates("amd64", Set.of(), 2, Set.of(Setting.CORE_TYPE, Setting.THREADS, Setting.WAITING));

        new Search(this::skylakeOnOneThread, () -> true).run(fixed);

        assertThat(tried).containsExactly(Setting.none());
    }

    private Optional<Measurement> skylakeOnOneThread(Setting setting) {
        tried.add(setting);
        double product = setting.get(Setting.CORE_TYPE).orElse("").equals("SkylakeX") ? 1 : 4;
        double step = setting.get(Setting.THREADS).orElse("2").equals("1") ? 1 : 2;
        return Optional.of(new Measurement(setting, step, product));
    }
}
