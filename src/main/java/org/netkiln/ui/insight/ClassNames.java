package org.netkiln.ui.insight;

import java.util.List;
import org.netkiln.data.DatasetInfo;
import org.netkiln.param.DeclaredWords;
import org.netkiln.text.Messages;

/** A dataset's classes in one language. Immutable. */
final class ClassNames {
    private final List<String> english;
    private final DeclaredWords words;

    ClassNames(Messages messages, DatasetInfo info) {
        this.english = info.classes();
        this.words = new DeclaredWords(messages, "dataset." + info.name());
    }

    int size() {
        return english.size();
    }

    /** A number beyond the dataset's classes is its own name. */
    String of(int number) {
        return number < english.size() ? words.word("class." + number, english.get(number)) : String.valueOf(number);
    }
}
