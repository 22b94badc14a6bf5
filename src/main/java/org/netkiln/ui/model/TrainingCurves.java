package org.netkiln.ui.model;

import org.netkiln.insight.Curve;

/**
 * A run's numbers over epochs.
 *
 * @param loss of each step
 * @param accuracy of each step's samples
 * @param epochLoss mean over each epoch's steps
 * @param epochAccuracy likewise
 * @param valLoss of each epoch's validation
 * @param valAccuracy likewise
 */
public record TrainingCurves(
        Curve loss, Curve accuracy, Curve epochLoss, Curve epochAccuracy, Curve valLoss, Curve valAccuracy) {
    static TrainingCurves empty() {
        return new TrainingCurves(new Curve(), new Curve(), new Curve(), new Curve(), new Curve(), new Curve());
    }
}
