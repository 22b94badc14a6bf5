package org.netkiln.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.engine.Learner;
import org.netkiln.export.ReadBack;
import org.netkiln.problem.Result;
import org.netkiln.project.Presets;
import org.netkiln.project.Project;
import org.netkiln.text.Messages;
import org.netkiln.train.settings.TrainingSettings;
import org.netkiln.weights.HostTensor;

/** A file is worth what a network says that was given nothing else. */
class ExportProofTest {
    private final Kit kit = Kit.load();
    private final Project project =
            Presets.load().find("mlp-simple").orElseThrow().project();
    private final TrainingSettings settings =
            TrainingSettings.read(project.training(), kit.kinds()).get();
    private Learner learner;
    private ExportSource source;

    @BeforeEach
    void aNetwork() {
        Report report = new Checker(kit.layers()).check(project.network());
        learner = Learners.untrained(report, settings.optimizer(), 1, 8).get();
        source = ExportSource.of(kit, project, settings.optimizer(), learner, Outputs.ofDrawn(learner, report));
    }

    @AfterEach
    void close() {
        learner.close();
    }

    @Test
    void theSameWeightsGiveTheSameOutputs() {
        ExportProof proof =
                ExportProof.of(source, holding(source.cargo().weights())).get();

        assertThat(proof).isEqualTo(new ExportProof.SameOutputs(6, 266_610, 8, false, 0));
    }

    @Test
    void aSingleOtherWeightShows() {
        Map<String, HostTensor> changed = new LinkedHashMap<>(source.cargo().weights());
        float[] bias = changed.get("fc3.bias").toFloats();
        bias[0] += 1e-3f;
        changed.put("fc3.bias", HostTensor.of(changed.get("fc3.bias").sizes(), bias));

        Result<ExportProof> proof = ExportProof.of(source, holding(changed));

        assertThat(proof.isOk()).isFalse();
        assertThat(new Messages(Locale.ENGLISH).render(proof.problems().get(0).message()))
                .contains("weights.npz", "largest difference");
    }

    @Test
    void aTensorThatIsMissingIsNamed() {
        Map<String, HostTensor> fewer = new LinkedHashMap<>(source.cargo().weights());
        fewer.remove("fc2.weight");

        Result<ExportProof> proof = ExportProof.of(source, holding(fewer));

        assertThat(proof.isOk()).isFalse();
        assertThat(new Messages(Locale.ENGLISH).render(proof.problems().get(0).message()))
                .contains("fc2.weight");
    }

    private static ExportSource.Written holding(Map<String, HostTensor> tensors) {
        return new ExportSource.Written(Path.of("weights.npz"), 0, new ReadBack.Tensors(tensors));
    }
}
