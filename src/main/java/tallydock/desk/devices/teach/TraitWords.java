package tallydock.desk.devices.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.text.Say;
import tallydock.domain.device.keyboard.GroupSeparator;
import tallydock.domain.device.keyboard.KeyPace;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.keyboard.LetterCase;
import tallydock.domain.device.keyboard.ScanEnd;

/// What was learned of a scanner, as facts.
final class TraitWords {
    private static final double MICROS = 1000;

    private TraitWords() {}

    static List<Fact> of(KeyboardTraits traits) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Say.key("teach.trait.end"), ends(traits)));
        facts.add(new Fact(Say.key("teach.trait.pace"), pace(traits.pace())));
        facts.add(new Fact(
                Say.key("teach.trait.layout"),
                traits.layout().map(LayoutWords::of).orElseGet(() -> Say.key("teach.trait.layout.agrees"))));
        facts.addAll(ofCodes(traits));
        return facts;
    }

    /// What the codes themselves tell, by whatever way they came.
    static List<Fact> ofCodes(KeyboardTraits traits) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                Say.key("teach.trait.aim"),
                traits.sendsAim() ? Say.key("teach.trait.aim.yes") : Say.key("teach.trait.aim.no")));
        facts.add(new Fact(Say.key("teach.trait.letters"), letters(traits.letters())));
        facts.add(new Fact(Say.key("teach.trait.separator"), separator(traits.separator())));
        if (!traits.frame().equals(KeyboardTraits.Frame.NONE)) {
            facts.add(new Fact(Say.key("teach.trait.frame"), around(traits.frame())));
        }
        return facts;
    }

    private static Say around(KeyboardTraits.Frame frame) {
        return frame.prefix().isEmpty() || frame.suffix().isEmpty()
                ? Say.asIs(frame.prefix() + frame.suffix())
                : Say.key("teach.trait.frame.value", frame.prefix(), frame.suffix());
    }

    private static Say ends(KeyboardTraits traits) {
        var all = new TreeSet<>(traits.ends());
        return all.size() > 1
                ? Say.key("teach.trait.end.several", end(all.first()), end(all.last()))
                : end(all.first());
    }

    private static Say end(ScanEnd end) {
        return switch (end) {
            case ENTER -> Say.key("teach.end.enter");
            case TAB -> Say.key("teach.end.tab");
            case PAUSE -> Say.key("teach.end.pause");
        };
    }

    private static Say pace(KeyPace pace) {
        return Say.key(
                "teach.trait.pace.value",
                String.format(Locale.ROOT, "%.0f", pace.medianGap().toNanos() / MICROS / MICROS),
                String.format(Locale.ROOT, "%.0f", pace.longestGap().toNanos() / MICROS / MICROS));
    }

    private static Say letters(LetterCase letters) {
        return switch (letters) {
            case AS_IS -> Say.key("teach.letters.as-is");
            case INVERTED -> Say.key("teach.letters.inverted");
            case LOWER -> Say.key("teach.letters.lower");
            case UPPER -> Say.key("teach.letters.upper");
        };
    }

    private static Say separator(GroupSeparator separator) {
        if (separator.ways().isEmpty()) {
            return Say.key("teach.separator.unseen");
        }
        return switch (new TreeSet<>(separator.ways()).first()) {
            case CONTROL_BRACKET -> Say.asIs("Ctrl+]");
            case F8 -> Say.asIs("F8");
            case CHARACTER -> Say.key("teach.separator.character");
            case VISIBLE -> Say.key("teach.separator.visible", separator.visible());
        };
    }
}
