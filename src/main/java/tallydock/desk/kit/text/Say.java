package tallydock.desk.kit.text;

import java.util.List;

/// A text not yet spoken in a language. Models hand these out; only `Texts` turns them into words, anew at each switch.
public sealed interface Say {
    /// A pattern of a bundle; the part of the key before the first dot names the bundle. An argument may itself be a
    /// Say.
    record Keyed(String key, List<Object> args) implements Say {
        public Keyed {
            args = List.copyOf(args);
        }
    }

    /// A code, number or name that is the same in every language.
    record AsIs(String text) implements Say {}

    /// A name that the data holds in both languages.
    record Both(String english, String chinese) implements Say {}

    static Say key(String key, Object... args) {
        return new Keyed(key, List.of(args));
    }

    static Say asIs(String text) {
        return new AsIs(text);
    }

    static Say both(String english, String chinese) {
        return new Both(english, chinese);
    }

    /// Nothing to say: an empty label.
    static Say nothing() {
        return new AsIs("");
    }

    /// Whether this is the empty text.
    default boolean isNothing() {
        return this instanceof AsIs(var text) && text.isEmpty();
    }
}
