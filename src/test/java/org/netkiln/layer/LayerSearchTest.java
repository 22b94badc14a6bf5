package org.netkiln.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayerSearchTest {
    private static final LayerInfo LINEAR = layer("linear", "Linear").synonyms("dense", "fully connected");
    private static final LayerInfo CONV = layer("conv2d", "Conv2d").help("Slides small filters over the picture.");
    private static final LayerInfo POOL = layer("max_pool2d", "MaxPool2d").help("Halves the picture.");

    private final LayerSearch search = new LayerSearch(
            Catalogue.of(List.of(new Named(LINEAR), new Named(CONV), new Named(POOL))), LayerSearch.Translation.none());

    @Test
    void nothingTypedFindsAllInTheirOrder() {
        assertThat(search.find(" ")).containsExactly(LINEAR, CONV, POOL);
    }

    @Test
    void aSynonymFindsItsLayer() {
        assertThat(search.find("Dense")).containsExactly(LINEAR);
    }

    @Test
    void spacesAndUnderscoresDoNotCount() {
        assertThat(search.find("max pool")).containsExactly(POOL);
    }

    @Test
    void wordsOfTheHelpFindLayersToo() {
        assertThat(search.find("picture")).containsExactly(CONV, POOL);
    }

    @Test
    void aNameThatBeginsSoComesBeforeHelpThatSaysSo() {
        assertThat(search.find("l")).startsWith(LINEAR);
    }

    @Test
    void aSlipOfTheFingerFindsWhatWasMeant() {
        assertThat(search.find("liner")).containsExactly(LINEAR);
    }

    @Test
    void aTranslationIsSearchedBesideTheDeclaration() {
        LayerSearch chinese = new LayerSearch(
                Catalogue.of(List.of(new Named(LINEAR), new Named(CONV))), new LayerSearch.Translation() {
                    @Override
                    public String help(LayerInfo info) {
                        return "";
                    }

                    @Override
                    public List<String> synonyms(LayerInfo info) {
                        return info.equals(CONV) ? List.of("卷积") : List.of();
                    }
                });

        assertThat(chinese.find("卷")).containsExactly(CONV);
    }

    private static LayerInfo layer(String type, String name) {
        return LayerInfo.of(type, name, LayerGroup.DENSE, "");
    }

    private record Named(LayerInfo info) implements Layer {
        @Override
        public Shapes infer(Site site) {
            return Shapes.of(site.input());
        }

        @Override
        public List<org.nd4j.autodiff.samediff.SDVariable> build(BuildSite site) {
            return site.inputs();
        }
    }
}
