package org.netkiln.layer;

import org.nd4j.autodiff.samediff.SDVariable;

/**
 * What an output node adds to the graph.
 *
 * @param prediction the raw output, before any softmax: {@code [N, …]}
 * @param probabilities the prediction as users read it: probabilities for a classifier, else the prediction itself
 * @param loss a scalar, the mean over the batch; must be the last operation of its branch, see nd4j's gradient bugs
 * @param target the placeholder that {@link BuildSite#target} gave
 */
public record Outcome(SDVariable prediction, SDVariable probabilities, SDVariable loss, SDVariable target) {}
