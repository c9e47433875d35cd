package tallydock.desk.devices.teach;

import java.util.Map;
import tallydock.desk.kit.text.Say;
import tallydock.domain.device.keyboard.KeyboardLayout;

/// The keyboards of countries.
final class LayoutWords {
    private static final Map<KeyboardLayout, Say> WORDS = Map.ofEntries(
            Map.entry(KeyboardLayout.FRENCH, Say.key("teach.layout.french")),
            Map.entry(KeyboardLayout.BELGIAN, Say.key("teach.layout.belgian")),
            Map.entry(KeyboardLayout.GERMAN, Say.key("teach.layout.german")),
            Map.entry(KeyboardLayout.SWISS_GERMAN, Say.key("teach.layout.swiss-german")),
            Map.entry(KeyboardLayout.SWISS_FRENCH, Say.key("teach.layout.swiss-french")),
            Map.entry(KeyboardLayout.BRITISH, Say.key("teach.layout.british")),
            Map.entry(KeyboardLayout.SPANISH, Say.key("teach.layout.spanish")),
            Map.entry(KeyboardLayout.LATIN_AMERICAN, Say.key("teach.layout.latin-american")),
            Map.entry(KeyboardLayout.ITALIAN, Say.key("teach.layout.italian")),
            Map.entry(KeyboardLayout.PORTUGUESE, Say.key("teach.layout.portuguese")),
            Map.entry(KeyboardLayout.BRAZILIAN, Say.key("teach.layout.brazilian")),
            Map.entry(KeyboardLayout.SWEDISH, Say.key("teach.layout.swedish")),
            Map.entry(KeyboardLayout.DANISH, Say.key("teach.layout.danish")),
            Map.entry(KeyboardLayout.NORWEGIAN, Say.key("teach.layout.norwegian")),
            Map.entry(KeyboardLayout.CZECH, Say.key("teach.layout.czech")),
            Map.entry(KeyboardLayout.HUNGARIAN, Say.key("teach.layout.hungarian")),
            Map.entry(KeyboardLayout.TURKISH, Say.key("teach.layout.turkish")),
            Map.entry(KeyboardLayout.RUSSIAN, Say.key("teach.layout.russian")));

    private LayoutWords() {}

    static Say of(KeyboardLayout layout) {
        return WORDS.getOrDefault(layout, Say.asIs(layout.name()));
    }
}
