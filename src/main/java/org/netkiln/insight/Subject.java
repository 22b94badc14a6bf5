package org.netkiln.insight;

import java.util.List;
import org.netkiln.data.Dataset;
import org.netkiln.data.Samples;
import org.netkiln.data.transform.Transforms;
import org.netkiln.engine.Learner;
import org.netkiln.param.Declared;

/**
 * A network and its data, as questions see them. To be used only while a question is answered, on the compute thread.
 *
 * @param learner not to be trained or closed
 * @param test the dataset's test samples, as the network sees them
 * @param transforms all that there are
 * @param way the transforms that samples go through
 * @param step steps that it has been trained
 */
public record Subject(
        Learner learner, Dataset dataset, Samples test, Transforms transforms, List<Declared> way, long step) {
    public Subject {
        way = List.copyOf(way);
    }
}
