package org.netkiln.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.problem.Remedy;

class ProjectRemediesTest {
    private final Project project = Project.of("x", Network.empty().with(Node.of("a", "relu")))
            .withTraining(Map.of("epochs", 5, "optimizer", Map.of("type", "adam", "lr", 0.001)));

    @Test
    void setsASettingInsideAnObject() {
        Project after = ProjectRemedies.apply(new Remedy.SetSetting("training.optimizer.lr", 0.1), project)
                .orElseThrow();

        assertThat(after.training()).isEqualTo(Map.of("epochs", 5, "optimizer", Map.of("type", "adam", "lr", 0.1)));
    }

    @Test
    void makesTheObjectsOnTheWay() {
        assertThat(project.withSetting("schedule.gamma", 0.5).training())
                .containsEntry("schedule", Map.of("gamma", 0.5));
    }

    @Test
    void editsTheNetwork() {
        Project after =
                ProjectRemedies.apply(new Remedy.RemoveNode("a"), project).orElseThrow();

        assertThat(after).isEqualTo(project.withNetwork(Network.empty()));
    }

    @Test
    void doesNothingWhenThePlaceIsGone() {
        assertThat(ProjectRemedies.apply(new Remedy.RemoveWire("a", "b"), project))
                .isEmpty();
    }
}
