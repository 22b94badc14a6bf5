package org.netkiln.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.netkiln.text.Text;

/**
 * Edits one parameter. Whoever uses it shows values in it and takes what the user settles on; the editor itself changes
 * nothing.
 */
public interface ParamEditor {
    /** What {@link #show} shows when the nodes that are edited together differ. */
    Object DIFFERENT = new Object();

    Region node();

    /**
     * Shows a raw value, unless the user is typing.
     *
     * @param value empty if the parameter is not set; {@link #DIFFERENT} if there are several
     * @param fallback what holds when it is not set, as words
     */
    void show(Optional<Object> value, String fallback);

    /** Shows what is wrong with the value that is shown. */
    void complain(Optional<Text> problem);

    /** Told of each raw value that the user settles on; empty to unset the parameter. */
    void onCommit(Consumer<Optional<Object>> committed);
}
