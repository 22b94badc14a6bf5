package org.netkiln.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.netkiln.data.DatasetInfo;
import org.netkiln.data.Datasets;
import org.netkiln.data.transform.Transforms;
import org.netkiln.engine.optim.Optimizers;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.LayerSearch;
import org.netkiln.layer.LayerWords;
import org.netkiln.param.DeclaredWords;
import org.netkiln.param.Param;
import org.netkiln.param.Schema;
import org.netkiln.project.Presets;
import org.netkiln.train.schedule.Schedules;
import org.netkiln.train.settings.EarlyStopping;
import org.netkiln.train.settings.TrainingParams;

/** Whatever declares itself in English does so in Chinese too. */
class CatalogueTranslationTest {
    private static final Path BUNDLE = Path.of("src/main/resources/org/netkiln/messages/catalogue_zh_CN.properties");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
    private static final Messages CHINESE = new Messages(Locale.SIMPLIFIED_CHINESE);

    @Test
    void everyDeclarationIsTranslatedAndNothingElse() throws IOException {
        Set<String> expected = new TreeSet<>();
        CATALOGUE.layers().forEach(layer -> {
            LayerInfo info = layer.info();
            expected.add(info.type() + ".help");
            expected.add(info.type() + ".synonyms");
            params(expected, info.type(), info.schema());
        });
        Optimizers.load().types().forEach(type -> {
            expected.add("optimizer." + type.type() + ".help");
            params(expected, "optimizer." + type.type(), type.schema());
        });
        Schedules.load().all().forEach(schedule -> {
            expected.add("schedule." + schedule.info().type() + ".help");
            params(
                    expected,
                    "schedule." + schedule.info().type(),
                    schedule.info().schema());
        });
        Transforms.load().infos().forEach(info -> {
            expected.add("transform." + info.type() + ".help");
            params(expected, "transform." + info.type(), info.schema());
        });
        params(expected, "training", TrainingParams.PLAIN);
        params(expected, "training", TrainingParams.OPTIONAL);
        params(expected, "training.early_stopping", EarlyStopping.SCHEMA);
        Presets.load()
                .list()
                .forEach(preset -> expected.addAll(
                        Set.of("preset." + preset.id() + ".name", "preset." + preset.id() + ".description")));
        Datasets.load().infos().forEach(info -> classes(expected, info));

        assertThat(keys()).isEqualTo(expected);
    }

    @Test
    void everySentenceIsChineseAndEndsAsOne() throws IOException {
        Properties bundle = bundle();

        assertThat(keys())
                .filteredOn(key -> key.contains(".help") || key.contains(".param.") || key.endsWith(".description"))
                .allSatisfy(key -> assertThat(bundle.getProperty("catalogue." + key))
                        .containsPattern(HAN)
                        .endsWith("。"));
    }

    @Test
    void helpFollowsTheLanguage() {
        LayerInfo linear = CATALOGUE.info("linear").orElseThrow();
        Param<?> bias = linear.schema().find("bias").orElseThrow();

        assertThat(new LayerWords(ENGLISH).help(linear)).isEqualTo(linear.help());
        assertThat(new LayerWords(ENGLISH).help(linear, bias)).isEqualTo(bias.help());
        assertThat(new LayerWords(CHINESE).help(linear)).isEqualTo("每个输出都是全部输入的加权和。");
        assertThat(new LayerWords(CHINESE).help(linear, bias)).isEqualTo("偏置：是否给每个输出加上一个可学习的数。");
    }

    @Test
    void whatIsNotTranslatedKeepsItsOwnWords() {
        assertThat(new DeclaredWords(CHINESE, "nobody").help("Does nothing.")).isEqualTo("Does nothing.");
        assertThat(new DeclaredWords(CHINESE, "nobody").synonyms()).isEmpty();
        assertThat(new DeclaredWords(ENGLISH, "linear").synonyms()).isEmpty();
    }

    @Test
    void chineseWordsFindTheirLayers() {
        assertThat(found("卷积")).startsWith("conv2d");
        assertThat(found("全连接")).containsExactly("linear");
        assertThat(found("最大池化")).containsExactly("max_pool2d");
        assertThat(found("池化")).contains("max_pool2d", "avg_pool2d", "adaptive_avg_pool2d");
        assertThat(found("批量归一化")).containsExactly("batch_norm1d", "batch_norm2d");
        assertThat(found("展平")).containsExactly("flatten");
        assertThat(found("残差")).containsExactly("add");
        assertThat(found("dense")).containsExactly("linear");
    }

    private static List<String> found(String typed) {
        return new LayerSearch(CATALOGUE, new LayerWords(CHINESE))
                .find(typed).stream().map(LayerInfo::type).toList();
    }

    private static void params(Set<String> keys, String scope, Schema schema) {
        schema.params().forEach(param -> keys.add(scope + ".param." + param.key()));
    }

    /** Digits need no translation. */
    private static void classes(Set<String> keys, DatasetInfo info) {
        for (int number = 0; number < info.classes().size(); number++) {
            if (!info.classes().get(number).matches("\\d+")) {
                keys.add("dataset." + info.name() + ".class." + number);
            }
        }
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        bundle().stringPropertyNames().forEach(key -> keys.add(key.replaceFirst("^catalogue\\.", "")));
        return keys;
    }

    private static Properties bundle() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLE)) {
            texts.load(reader);
        }
        return texts;
    }
}
