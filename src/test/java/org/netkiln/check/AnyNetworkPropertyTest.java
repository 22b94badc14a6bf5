package org.netkiln.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.netkiln.graph.Network;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.LayerInfo;
import org.netkiln.param.Param;

/** The layers that ship, wired and set up at random. */
class AnyNetworkPropertyTest {
    private final Catalogue catalogue = Catalogue.load();
    private final Checker checker = new Checker(catalogue);

    @Property(tries = 500)
    void anyNetworkGetsAReport(@ForAll("networks") Network network) {
        Report report = checker.check(network);

        assertThat(report.nodes()).hasSameSizeAs(network.nodes());
        assertThat(new Costs(report, 2).total(1 << 20).total()).isNotNegative();
    }

    @Provide
    Arbitrary<Network> networks() {
        return node().list().ofMinSize(1).ofMaxSize(12).map(AnyNetworkPropertyTest::wired);
    }

    private Arbitrary<Stroke> node() {
        return Arbitraries.of(catalogue.types()).flatMap(type -> Combinators.combine(
                        Arbitraries.just(type),
                        params(catalogue.info(type).orElseThrow()),
                        Arbitraries.integers().between(1, 3).list().ofMaxSize(3))
                .as(Stroke::new));
    }

    private static Arbitrary<Map<String, Object>> params(LayerInfo info) {
        Arbitrary<Map<String, Object>> all = Arbitraries.just(Map.of());
        for (Param<?> param : info.schema().params()) {
            all = Combinators.combine(all, value().injectNull(0.4)).as((others, value) -> {
                Map<String, Object> with = new LinkedHashMap<>(others);
                if (value != null) {
                    with.put(param.key(), value);
                }
                return with;
            });
        }
        return all;
    }

    private static Arbitrary<Object> value() {
        Arbitrary<Integer> sizes = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(1, 8)),
                Tuple.of(1, Arbitraries.integers().between(-2, 0)),
                Tuple.of(1, Arbitraries.of(28, 65_536, 1_000_000, Integer.MAX_VALUE)));
        return Arbitraries.oneOf(
                sizes.asGeneric(),
                sizes.asGeneric(),
                sizes.list().ofMinSize(1).ofMaxSize(4).asGeneric(),
                Arbitraries.doubles().between(0, 1).asGeneric(),
                Arbitraries.of(true, false).asGeneric(),
                Arbitraries.of("cross_entropy", "mse", "x").asGeneric());
    }

    /** Each node is fed by some of those before it. */
    private static Network wired(List<Stroke> strokes) {
        Sketch sketch = new Sketch().node("n0", "input", "shape", List.of(2, 8, 8));
        for (int i = 0; i < strokes.size(); i++) {
            sketch.node("n" + (i + 1), strokes.get(i).type(), strokes.get(i).params());
            List<Integer> back = strokes.get(i).back();
            for (int port = 0; port < back.size(); port++) {
                sketch.wire("n" + Math.max(0, i + 1 - back.get(port)), "n" + (i + 1) + ":" + port);
            }
        }
        return sketch.network();
    }

    /**
     * A node to be.
     *
     * @param back how far back lies what feeds each port
     */
    record Stroke(String type, Map<String, Object> params, List<Integer> back) {}
}
