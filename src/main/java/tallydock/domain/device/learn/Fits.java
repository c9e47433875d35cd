package tallydock.domain.device.learn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.device.keyboard.KeyboardTraits.Frame;
import tallydock.domain.device.learn.Setup.Trace;
import tallydock.domain.device.learn.Setup.Typing;

/// The set-ups under which a text is a test code, the plainest first. Every character of the code must be there: a text
/// that is one character off fits nothing.
final class Fits {
    private static final int LONGEST_SEPARATOR = 8;
    private static final List<Typing> TYPINGS = Typing.all();

    private Fits() {}

    static Map<Setup, Trace> of(TestCode code, String text) {
        var fits = new LinkedHashMap<Setup, Trace>();
        for (var typing : TYPINGS) {
            var pieces = code.pieces().stream()
                    .flatMap(piece -> typing.typed(piece).stream())
                    .toList();
            if (pieces.size() == code.pieces().size()) {
                fit(text, pieces.getFirst(), pieces.getLast()).ifPresent(cut -> fits.putAll(fit(code, typing, cut)));
            }
        }
        return fits;
    }

    /// What stood before the code, between its two pieces, and behind it.
    private record Cut(String before, String between, String behind) {}

    /// A code of one piece has it first and last.
    private static Optional<Cut> fit(String text, String first, String last) {
        int start = text.indexOf(first);
        int begin = start + first.length();
        int end = first.equals(last) ? start : text.indexOf(last, begin);
        if (start < 0 || end < 0) {
            return Optional.empty();
        }
        return Optional.of(new Cut(
                text.substring(0, start),
                end == start ? "" : text.substring(begin, end),
                text.substring(end + last.length())));
    }

    private static Map<Setup, Trace> fit(TestCode code, Typing typing, Cut cut) {
        String aim = aim(code, typing, cut.before);
        String prefix = cut.before.substring(0, cut.before.length() - aim.length());
        boolean isFar = prefix.length() > Frame.LONGEST
                || cut.behind.length() > Frame.LONGEST
                || cut.between.length() > LONGEST_SEPARATOR;
        return isFar
                ? Map.of()
                : Map.of(new Setup(typing, new Frame(prefix, cut.behind)), new Trace(!aim.isEmpty(), cut.between));
    }

    /// The AIM identifier right before the code, as it was typed.
    private static String aim(TestCode code, Typing typing, String before) {
        return code.symbol().identifiers().stream()
                .flatMap(aim -> typing.typed(aim).stream())
                .filter(before::endsWith)
                .findFirst()
                .orElse("");
    }
}
