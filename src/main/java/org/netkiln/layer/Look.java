package org.netkiln.layer;

/**
 * How a layer is written in little room. The same in every language.
 *
 * @param symbol its short name: {@code σ}; empty if that is its name
 * @param formula what it computes, in one line: {@code y = max(0, x)}; empty if there is nothing to compute
 * @param headline what matters on a node's card: {@code {out_channels} @ {kernel_size}[s{stride}][p{padding}]}; see
 *     {@link Headline}
 */
public record Look(String symbol, String formula, Headline headline) {
    static final Look PLAIN = new Look("", "", Headline.of(""));
}
