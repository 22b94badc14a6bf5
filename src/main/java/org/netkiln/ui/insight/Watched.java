package org.netkiln.ui.insight;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.netkiln.insight.Question;
import org.netkiln.insight.SamplePredictions;
import org.netkiln.session.Prepared;
import org.netkiln.train.event.Verdicts;
import org.netkiln.ui.model.TrainingModel;

/**
 * What these panes look at, and whom they ask.
 *
 * @param prepared what is trained, once something is
 * @param samples what the network says of a fixed choice of test samples, as it stands now
 * @param verdicts of the validation samples, after the last epoch
 * @param canAsk whether there is a network to ask
 */
record Watched(
        ObservableValue<Optional<Prepared>> prepared,
        ObservableValue<Optional<SamplePredictions>> samples,
        ObservableValue<Optional<Verdicts>> verdicts,
        ObservableBooleanValue canAsk,
        Asker asker) {
    static Watched of(TrainingModel training) {
        return new Watched(
                training.preparedProperty(),
                training.samplesProperty(),
                training.verdictsProperty(),
                training.canAskProperty(),
                training::ask);
    }

    /** Puts questions to the network. */
    interface Asker {
        /** @param answered told later, on the FX thread; never if the network is gone by then */
        <T> void ask(Question<T> question, Consumer<T> answered);
    }
}
