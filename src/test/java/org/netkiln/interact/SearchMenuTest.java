package org.netkiln.interact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netkiln.check.Checker;
import org.netkiln.check.Sketch;
import org.netkiln.graph.Network;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.LayerSearch;
import org.netkiln.layout.Point;

class SearchMenuTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Checker CHECKER = new Checker(CATALOGUE);
    private static final Point SOMEWHERE = new Point(0, 0);

    /** A picture is flattened and classified. */
    private static final Network NETWORK = new Sketch()
            .node("input", "input", "shape", List.of(1, 28, 28))
            .node("flatten", "flatten")
            .node("fc", "linear", "out_features", 10)
            .node("output", "output")
            .chain("input", "flatten", "fc", "output")
            .network();

    @Test
    void behindAPictureWhatTakesPicturesFits() {
        assertThat(fitting(new Spot.Behind(PortRef.of("input"), SOMEWHERE), ""))
                .contains("conv2d", "max_pool2d", "flatten", "relu", "batch_norm2d", "dropout");
    }

    @Test
    void andWhatTakesFeaturesDoesNot() {
        assertThat(fitting(new Spot.Behind(PortRef.of("input"), SOMEWHERE), ""))
                .doesNotContain("linear", "batch_norm1d");
    }

    @Test
    void behindFeaturesItIsTheOtherWayRound() {
        assertThat(fitting(new Spot.Behind(PortRef.of("flatten"), SOMEWHERE), ""))
                .contains("linear", "batch_norm1d", "relu")
                .doesNotContain("conv2d", "max_pool2d");
    }

    @Test
    void whatDoesNotFitComesLastAndSaysWhy() {
        List<SearchMenu.Choice> all =
                menu(new Spot.Behind(PortRef.of("flatten"), SOMEWHERE)).find("");

        assertThat(all).isSortedAccordingTo((one, other) -> Boolean.compare(other.fits(), one.fits()));
        assertThat(all)
                .filteredOn(choice -> choice.info().type().equals("conv2d"))
                .singleElement()
                .satisfies(choice -> assertThat(choice.whyNot()).isPresent());
    }

    @Test
    void onAWireWhatFollowsMustStillFit() {
        Spot between = new Spot.On(Wire.of("input", "flatten"), SOMEWHERE);

        assertThat(fitting(between, "")).contains("conv2d", "relu").doesNotContain("linear");
    }

    @Test
    void whatMendsAProblemComesFirst() {
        Network broken = new Sketch()
                .node("input", "input", "shape", List.of(1, 28, 28))
                .node("output", "output")
                .chain("input", "output")
                .network();
        SearchMenu menu = menu(new Spot.On(Wire.of("input", "output"), SOMEWHERE), broken);

        assertThat(menu.find("").get(0).info().type()).isEqualTo("flatten");
        assertThat(menu.find("").get(0).mends()).isTrue();
    }

    @Test
    void whatHasNoInputIsNotOfferedBehindAnything() {
        assertThat(all(new Spot.Behind(PortRef.of("input"), SOMEWHERE)))
                .doesNotContain("input")
                .contains("output");
    }

    @Test
    void whatEndsTheNetworkIsNotOfferedBeforeAnything() {
        assertThat(all(new Spot.Before(PortRef.of("fc"), SOMEWHERE)))
                .doesNotContain("output")
                .contains("input");
    }

    @Test
    void connectedToNothingEverythingFits() {
        assertThat(fitting(new Spot.Free(SOMEWHERE), "")).hasSameSizeAs(CATALOGUE.types());
    }

    @Test
    void layersAreFoundByAnotherWord() {
        assertThat(fitting(new Spot.Behind(PortRef.of("flatten"), SOMEWHERE), "fully connected"))
                .containsExactly("linear");
    }

    @Test
    void andInSpiteOfASlip() {
        assertThat(fitting(new Spot.Behind(PortRef.of("flatten"), SOMEWHERE), "sigmiod"))
                .containsExactly("sigmoid");
    }

    @Test
    void whatFitsComesBeforeWhatMatchesBetter() {
        List<SearchMenu.Choice> found =
                menu(new Spot.Behind(PortRef.of("flatten"), SOMEWHERE)).find("batch");

        assertThat(found.get(0).info().type()).isEqualTo("batch_norm1d");
        assertThat(found.get(0).fits()).isTrue();
        assertThat(found).extracting(choice -> choice.info().type()).contains("batch_norm2d");
    }

    private static List<String> fitting(Spot spot, String typed) {
        return menu(spot).find(typed).stream()
                .filter(SearchMenu.Choice::fits)
                .map(choice -> choice.info().type())
                .toList();
    }

    private static List<String> all(Spot spot) {
        return menu(spot).find("").stream().map(choice -> choice.info().type()).toList();
    }

    private static SearchMenu menu(Spot spot) {
        return menu(spot, NETWORK);
    }

    private static SearchMenu menu(Spot spot, Network network) {
        return new SearchMenu(
                spot,
                CHECKER.check(network),
                CATALOGUE,
                CHECKER,
                new LayerSearch(CATALOGUE, LayerSearch.Translation.none()));
    }
}
