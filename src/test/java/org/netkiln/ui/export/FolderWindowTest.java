package org.netkiln.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The commands are those of the systems' manuals. */
class FolderWindowTest {
    private static final Path FILE = Path.of("folder", "lenet.npz");

    @Test
    void windowsMarksTheFile() {
        assertThat(FolderWindow.command("Windows 11", FILE)).containsExactly("explorer.exe", "/select," + FILE);
    }

    @Test
    void aMacMarksTheFile() {
        assertThat(FolderWindow.command("Mac OS X", FILE)).containsExactly("open", "-R", FILE.toString());
    }

    @Test
    void linuxOpensTheFolder() {
        assertThat(FolderWindow.command("Linux", FILE)).containsExactly("xdg-open", "folder");
    }
}
