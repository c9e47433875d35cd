package tallydock.desk.kit.text;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// Speaks texts in the language of the moment. Whatever is bound here is spoken anew when the language
/// changes, and keeps its place and state. FX thread.
public final class Texts {
    private final Map<Language, Map<String, TextBundle>> bundles = new EnumMap<>(Language.class);
    private final ReadOnlyObjectWrapper<Language> language;

    public Texts(Language first) {
        language = new ReadOnlyObjectWrapper<>(first);
        for (var each : Language.values()) {
            bundles.put(each, new ConcurrentHashMap<>());
        }
    }

    public ReadOnlyObjectProperty<Language> language() {
        return language.getReadOnlyProperty();
    }

    /// Switches the language of everything that is bound.
    public void speak(Language next) {
        language.set(next);
    }

    /// The words now. A key without a text is shown as it is: a station must not stop for a missing word.
    public String now(Say say) {
        return in(language.get(), say);
    }

    /// The words in a named language, for papers and the screen that shows both.
    public String in(Language wanted, Say say) {
        return switch (say) {
            case Say.AsIs(var text) -> text;
            case Say.Both(var english, var chinese) -> wanted == Language.ENGLISH ? english : chinese;
            case Say.Keyed keyed -> format(wanted, keyed);
        };
    }

    private String format(Language wanted, Say.Keyed keyed) {
        var pattern = bundle(wanted, keyed.key()).pattern(keyed.key()).orElse(keyed.key());
        var args = keyed.args().stream()
                .map(arg -> arg instanceof Say say ? in(wanted, say) : arg)
                .toArray();
        return new MessageFormat(pattern, wanted.locale()).format(args);
    }

    private TextBundle bundle(Language wanted, String key) {
        var dot = key.indexOf('.');
        var name = dot < 0 ? key : key.substring(0, dot);
        return Objects.requireNonNull(bundles.get(wanted)).computeIfAbsent(name, each -> TextBundle.load(each, wanted));
    }

    /// The words as they change.
    public ObservableValue<String> live(Say say) {
        return Bindings.createStringBinding(() -> now(say), language);
    }

    /// Ties a control's text to these words.
    public void bind(Property<String> text, Say say) {
        text.bind(live(say));
    }

    /// A label that says this in whichever language is on.
    public Label label(Say say, String... styleClasses) {
        var label = new Label();
        label.getStyleClass().addAll(styleClasses);
        bind(label.textProperty(), say);
        return label;
    }
}
