package org.netkiln.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetNameTest {
    private static final String HOME = Path.of("/home/li").toString();

    @Test
    void anExportGoesBesideTheProject() {
        Path project = Path.of("/work/nets/LeNet.netkiln.json");

        assertThat(TargetName.suggested(Optional.of(project), HOME, "LeNet.npz"))
                .isEqualTo(Path.of("/work/nets/LeNet.npz").toString());
    }

    @Test
    void whatWasNeverSavedGoesHome() {
        assertThat(TargetName.suggested(Optional.empty(), HOME, "LeNet.npz"))
                .isEqualTo(Path.of("/home/li/LeNet.npz").toString());
    }

    @Test
    void anotherFormatChangesTheExtensionAlone() {
        assertThat(TargetName.withExtension("/a/best.netkiln.json", "netkiln.json", "svg"))
                .isEqualTo("/a/best.svg");
    }

    @Test
    void anExtensionOfTheUsersOwnStays() {
        assertThat(TargetName.withExtension("/a/best.weights", "npz", "safetensors"))
                .isEqualTo("/a/best.weights");
    }
}
