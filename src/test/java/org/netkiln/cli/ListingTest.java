package org.netkiln.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The heads of tables are those of the language; in English they are what scripts have come to know. */
class ListingTest {
    @Test
    void englishHeads() {
        assertThat(head(Locale.ENGLISH, "layers")).startsWith("layer ").endsWith("  PyTorch");
        assertThat(head(Locale.ENGLISH, "presets")).matches("preset +what it is +what to look for");
        assertThat(head(Locale.ENGLISH, "datasets")).matches("dataset +sample +training +test +classes +licence");
        assertThat(head(Locale.ENGLISH, "summary", "lenet"))
                .isEqualTo("node     layer      output shape  parameters  multiply-adds    memory");
    }

    @Test
    void chineseHeads() {
        assertThat(head(Locale.SIMPLIFIED_CHINESE, "datasets")).matches("数据集 +样本 +训练 +测试 +类别 +许可证");
        assertThat(head(Locale.SIMPLIFIED_CHINESE, "summary", "lenet")).matches("节点 +层 +输出形状 +参数 +乘加 +内存");
    }

    @Test
    void helpIsInTheLanguageToo() {
        assertThat(head(Locale.SIMPLIFIED_CHINESE, "train", "--help")).startsWith("用法：netkiln train ");
        assertThat(head(Locale.GERMAN, "train", "--help")).startsWith("Usage: netkiln train ");
    }

    @Test
    void helpSaysTheSameThingsInBothLanguages() {
        Set<Object> english = keys("usage");
        // picocli's own English heads
        english.add("usage.synopsisHeading");
        english.add("usage.commandListHeading");

        assertThat(keys("usage_zh_CN")).isEqualTo(english);
    }

    @Test
    void aMachineOfAnotherLanguageSpeaksEnglish() {
        assertThat(head(Locale.GERMAN, "presets")).startsWith("preset ");
    }

    private static Set<Object> keys(String bundle) {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/org/netkiln/" + bundle + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(texts.keySet());
    }

    private static String head(Locale language, Object... words) {
        Terminal.Outcome outcome = Terminal.runIn(language, words);
        assertThat(outcome.exit()).isZero();
        return outcome.out().get(0);
    }
}
