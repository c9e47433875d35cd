package tallydock.domain.device.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tallydock.domain.device.keyboard.KeyboardLayout;
import tallydock.domain.device.keyboard.KeyboardTraits.Frame;
import tallydock.domain.device.keyboard.LetterCase;

/// One way a scanner and a computer may be set up; several fit a code that does not tell them apart.
record Setup(Typing typing, Frame frame) {
    /// What was seen of a code under one set-up: its AIM identifier, and what came for the separator.
    record Trace(boolean hasAim, String separator) {}

    /// What becomes of characters on the way.
    record Typing(Optional<KeyboardLayout> layout, LetterCase letters) {
        /// All there are, the plainest first.
        static List<Typing> all() {
            var all = new ArrayList<Typing>();
            for (var letters : LetterCase.values()) {
                all.add(new Typing(Optional.empty(), letters));
            }
            for (var layout : KeyboardLayout.values()) {
                for (var letters : LetterCase.values()) {
                    all.add(new Typing(Optional.of(layout), letters));
                }
            }
            return List.copyOf(all);
        }

        /// What comes of a text that the scanner read. Empty where a key of this layout types nothing by itself.
        Optional<String> typed(String text) {
            String sent = switch (letters) {
                case AS_IS, INVERTED -> text;
                case LOWER -> text.toLowerCase(Locale.ROOT);
                case UPPER -> text.toUpperCase(Locale.ROOT);
            };
            var shown = layout.isPresent() ? layout.orElseThrow().typed(sent) : Optional.of(sent);
            return letters == LetterCase.INVERTED ? shown.map(LetterCase::inverted) : shown;
        }
    }
}
