package tallydock.desk.kit.code;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Symbology;
import tallydock.domain.barcode.gs1.Gs1Fault;
import tallydock.domain.barcode.meaning.Certainty;
import tallydock.domain.barcode.meaning.Reason;
import tallydock.domain.barcode.meaning.Reason.Kind;

/// Says why a scan can mean something, and how much that is worth.
public final class ReasonWords {
    private static final Map<Kind, Function<String, Say>> WORDS = new EnumMap<>(Kind.class);

    static {
        say(Kind.OUR_CODE, Say.key("scan.reason.our-code"));
        say(Kind.OUR_CODE_DAMAGED, Say.key("scan.reason.our-code-damaged"));
        WORDS.put(Kind.SYMBOL, about -> Say.key("scan.reason.symbol", symbol(about)));
        WORDS.put(Kind.ELEMENT, about -> Say.key("scan.reason.element", about));
        say(Kind.ELEMENT_GUESSED, Say.key("scan.reason.element-guessed"));
        WORDS.put(Kind.ELEMENT_FAULT, about -> Say.key("scan.reason.element-fault", fault(about)));
        WORDS.put(Kind.ADDRESS, about -> Say.key("scan.reason.address", about));
        say(Kind.CHECK_DIGIT, Say.key("scan.reason.check-digit"));
        say(Kind.SHAPE, Say.key("scan.reason.shape"));
        say(Kind.SHORT_UPC, Say.key("scan.reason.short-upc"));
        say(Kind.BOOK, Say.key("scan.reason.book"));
        say(Kind.WITHIN_COMPANY, Say.key("scan.reason.within-company"));
        WORDS.put(Kind.PACKAGING_LEVEL, about -> Say.key("scan.reason.packaging-level", about));
        say(Kind.BY_WEIGHT, Say.key("scan.reason.by-weight"));
        WORDS.put(Kind.CARRIER, about -> Say.key("scan.reason.carrier", about));
        say(Kind.ANY_TEXT, Say.key("scan.reason.any-text"));
        say(Kind.EMPTY, Say.key("scan.reason.empty"));
        say(Kind.TOO_LONG, Say.key("scan.reason.too-long"));
        say(Kind.CONTROL_CHARACTER, Say.key("scan.reason.control-character"));
        say(Kind.DIRECTION_MARK, Say.key("scan.reason.direction-mark"));
    }

    private ReasonWords() {}

    private static void say(Kind kind, Say words) {
        WORDS.put(kind, _ -> words);
    }

    /// The reason as half a sentence.
    public static Say of(Reason reason) {
        var words = WORDS.get(reason.kind());
        return words == null ? Say.asIs(reason.about()) : words.apply(reason.about());
    }

    /// How much speaks for a meaning.
    public static Say of(Certainty certainty) {
        return switch (certainty) {
            case PROVED -> Say.key("scan.certainty.proved");
            case CHECKED -> Say.key("scan.certainty.checked");
            case SHAPED -> Say.key("scan.certainty.shaped");
            case POSSIBLE -> Say.key("scan.certainty.possible");
        };
    }

    private static String symbol(String aim) {
        return Symbology.of(aim).map(Symbology::trade).orElse(aim);
    }

    private static Say fault(String key) {
        return Arrays.stream(Gs1Fault.Kind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .map(FaultWords::of)
                .orElseGet(() -> Say.asIs(key));
    }
}
