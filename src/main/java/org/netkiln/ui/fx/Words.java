package org.netkiln.ui.fx;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.netkiln.text.Messages;
import org.netkiln.text.Text;

/** Words in the language that is chosen now; what is bound follows when another is chosen. */
public final class Words {
    private final ObjectProperty<Messages> messages;

    public Words(Locale locale) {
        this.messages = new SimpleObjectProperty<>(new Messages(locale));
    }

    /** Changes the language of all that is bound. */
    public void setLocale(Locale locale) {
        messages.set(new Messages(locale));
    }

    public Locale locale() {
        return messages.get().locale();
    }

    /** The current language's messages: to depend on in bindings. */
    public ReadOnlyObjectProperty<Messages> messages() {
        return messages;
    }

    public StringBinding text(String key, Object... args) {
        return text(Text.of(key, args));
    }

    public StringBinding text(Text text) {
        return Bindings.createStringBinding(() -> now(text), messages);
    }

    /** Follows both the text and the language. */
    public StringBinding text(ObservableValue<Text> text) {
        return Bindings.createStringBinding(() -> now(text.getValue()), text, messages);
    }

    /** Rendered once, in the language of now. */
    public String now(String key, Object... args) {
        return now(Text.of(key, args));
    }

    public String now(Text text) {
        return messages.get().render(text);
    }
}
