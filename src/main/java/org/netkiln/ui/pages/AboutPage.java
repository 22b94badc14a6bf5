package org.netkiln.ui.pages;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netkiln.project.AppFolders;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Words;

/** What the program is, by whose licence, and where it keeps things. */
public final class AboutPage implements Page {
    private final Words words;
    private final VBox rows = new VBox();

    /** @param runs where trainings are recorded */
    public AboutPage(Words words, AppFolders folders, Path runs) {
        this.words = words;
        String java = System.getProperty("java.version", "") + ", " + System.getProperty("os.name", "") + " "
                + System.getProperty("os.arch", "");
        rows.getStyleClass().add("page-rows");
        rows.getChildren()
                .addAll(
                        Parts.label(words, Text.of("start.what"), "muted"),
                        fact("pages.version", version()),
                        fact("pages.java", "Java " + java),
                        Parts.label(words, Text.of("pages.licence"), "page-paragraph"),
                        Parts.label(words, Text.of("pages.folders"), "pane-title"),
                        fact("pages.settings-file", absolute(folders.settingsFile())),
                        fact("pages.recovery-folder", absolute(folders.recovery())),
                        fact("pages.runs-folder", absolute(runs)));
    }

    @Override
    public String id() {
        return "aboutPage";
    }

    @Override
    public Text title() {
        return Text.of("action.about");
    }

    @Override
    public Region content() {
        return rows;
    }

    @Override
    public void begin() {
        rows.lookupAll(".copied").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private Node fact(String key, String value) {
        Label name = Parts.label(words, Text.of(key), "muted");
        TextField field = Parts.copied(value);
        field.accessibleTextProperty().bind(name.textProperty());
        HBox row = new HBox(name, field);
        HBox.setHgrow(field, Priority.ALWAYS);
        name.getStyleClass().add("fact-name");
        row.getStyleClass().add("page-row");
        return row;
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    /** What Maven wrote into the jar. */
    private static String version() {
        return Optional.ofNullable(AboutPage.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
