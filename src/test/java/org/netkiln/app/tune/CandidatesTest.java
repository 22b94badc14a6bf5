package org.netkiln.app.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private static final Set<String> HASWELL = Set.of("avx2", "fma");
    private static final Set<String> SKYLAKE =
            Set.of("avx2", "fma", "avx512f", "avx512bw", "avx512dq", "avx512vl", "avx512cd");

    @Test
    void avx512ProcessorTriesSkylakeXFirst() {
        assertThat(amd64(SKYLAKE, 2).coreTypes()).containsExactly("SkylakeX", "", "Haswell");
    }

    @Test
    void processorWithoutAvx512NeverTriesSkylakeX() {
        assertThat(amd64(HASWELL, 2).coreTypes()).containsExactly("", "Haswell");
    }

    @Test
    void oldProcessorIsLeftToOpenBlas() {
        assertThat(amd64(Set.of("sse4_2"), 2).coreTypes()).containsExactly("");
    }

    @Test
    void unknownFeaturesAreTriedBecauseACrashOnlyEndsTheProbe() {
        assertThat(amd64(Set.of(), 2).coreTypes()).containsExactly("SkylakeX", "", "Haswell");
    }

    @Test
    void armIsLeftToOpenBlas() {
        assertThat(new Candidates("aarch64", Set.of(), 8, Set.of()).coreTypes()).containsExactly("");
    }

    @Test
    void threadsGoDownFromAllCores() {
        assertThat(amd64(HASWELL, 8).threads()).containsExactly("8", "4", "2");
        assertThat(amd64(HASWELL, 2).threads()).containsExactly("2", "1");
        assertThat(amd64(HASWELL, 1).threads()).containsExactly("1");
    }

    @Test
    void whatTheUserSetIsNeverVaried() {
        Candidates fixed = new Candidates(
                "amd64", SKYLAKE, 4, Set.of("OPENBLAS_CORETYPE", "OMP_NUM_THREADS", "OMP_WAIT_POLICY", "PATH"));

        assertThat(fixed.coreTypes()).containsExactly("");
        assertThat(fixed.threads()).containsExactly("");
        assertThat(fixed.waiting()).containsExactly("");
        assertThat(fixed.start()).isEqualTo(Setting.none());
    }

    private static Candidates amd64(Set<String> flags, int cores) {
        return new Candidates("amd64", flags, cores, Set.of());
    }
}
