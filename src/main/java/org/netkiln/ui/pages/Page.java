package org.netkiln.ui.pages;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.netkiln.text.Text;

/** What a {@link Cover} can show. */
public interface Page {
    /** By which tests know it. */
    String id();

    Text title();

    /** What scrolls if the window is too low. */
    Region content();

    /** What stays above that. */
    default Node fixed() {
        return new HBox();
    }

    /** It has just been shown, and gets the keyboard. */
    void begin();

    /** It is gone. */
    default void ended() {}
}
