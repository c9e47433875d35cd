package tallydock.desk.devices.teach;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.text.Say;
import tallydock.domain.device.Framing;
import tallydock.domain.device.keyboard.KeyboardTraits.Frame;
import tallydock.domain.device.learn.Advice;
import tallydock.domain.device.learn.Doubt;
import tallydock.domain.device.learn.Learned;

/// What was learned of a scanner on a line, and what to change.
final class LineWords {
    /// A line has no pace and no keyboard.
    private static final Set<Doubt> OF_KEYBOARDS = EnumSet.of(Doubt.WHICH_LAYOUT, Doubt.FEW_SCANS);

    private LineWords() {}

    static List<Fact> facts(Learned learned, TeachNow.OfLine line) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                Say.key("teach.trait.end"),
                end(line.ending().orElse(line.pupil().scanner().framing()))));
        facts.addAll(TraitWords.ofCodes(learned.traits()));
        return facts;
    }

    private static Say end(Framing framing) {
        return switch (framing) {
            case Framing.Ended(var end) ->
                switch (end) {
                    case LINE -> Say.key("teach.line.end.line");
                    case TAB -> Say.key("teach.end.tab");
                    case ETX -> Say.key("teach.line.end.etx");
                };
            case Framing.Wrapped _ -> Say.key("teach.line.end.wrapped");
            case Framing.Fixed(int length) -> Say.key("teach.line.end.fixed", length);
            case Framing.Paused _ -> Say.key("teach.end.pause");
        };
    }

    static List<Say> advice(Learned learned, TeachNow.OfLine line) {
        var advice = new ArrayList<Say>();
        line.ending()
                .map(ending -> ending instanceof Framing.Paused
                        ? Say.key("teach.line.advice.no-end")
                        : Say.key("teach.line.advice.other-end"))
                .ifPresent(advice::add);
        if (!learned.traits().frame().equals(Frame.NONE)) {
            advice.add(Say.key("teach.line.advice.frame"));
        }
        learned.advice().stream().flatMap(each -> of(each).stream()).distinct().forEach(advice::add);
        return advice;
    }

    private static Optional<Say> of(Advice advice) {
        return switch (advice) {
            case SEND_SEPARATOR -> Optional.of(Say.key("teach.line.advice.send-separator"));
            case SEND_SEPARATOR_AS_KEYS -> Optional.of(Say.key("teach.line.advice.separator-as-is"));
            case KEEP_LETTERS, CAPS_LOCK_OFF -> Optional.of(Say.key("teach.advice.keep-letters"));
            case SEND_AIM -> Optional.of(Say.key("teach.advice.send-aim"));
            case SEND_ENTER, TYPE_FASTER_OR_SEND_PREFIX, SET_KEYBOARD_COUNTRY -> Optional.empty();
        };
    }

    static List<Say> doubts(Learned learned) {
        return learned.doubts().stream()
                .filter(doubt -> !OF_KEYBOARDS.contains(doubt))
                .map(TeachWords::doubt)
                .toList();
    }
}
