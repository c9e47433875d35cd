package tallydock.desk.kit.code;

import java.util.Map;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.gs1.Gs1Fault.Kind;

/// Says what is wrong with an element string.
final class FaultWords {
    private static final Map<Kind, Say> WORDS = Map.ofEntries(
            Map.entry(Kind.UNKNOWN_IDENTIFIER, Say.key("scan.fault.unknown-identifier")),
            Map.entry(Kind.EMPTY, Say.key("scan.fault.empty")),
            Map.entry(Kind.BRACKETS, Say.key("scan.fault.brackets")),
            Map.entry(Kind.ADDRESS, Say.key("scan.fault.address")),
            Map.entry(Kind.TOO_SHORT, Say.key("scan.fault.too-short")),
            Map.entry(Kind.TOO_LONG, Say.key("scan.fault.too-long")),
            Map.entry(Kind.WRONG_CHARACTER, Say.key("scan.fault.wrong-character")),
            Map.entry(Kind.CHECK_DIGIT, Say.key("scan.fault.check-digit")),
            Map.entry(Kind.DATE, Say.key("scan.fault.date")),
            Map.entry(Kind.TIME, Say.key("scan.fault.time")),
            Map.entry(Kind.VALUE, Say.key("scan.fault.value")),
            Map.entry(Kind.TOLD_TWICE, Say.key("scan.fault.told-twice")),
            Map.entry(Kind.PAIR_FORBIDDEN, Say.key("scan.fault.pair-forbidden")),
            Map.entry(Kind.PAIR_MISSING, Say.key("scan.fault.pair-missing")));

    private FaultWords() {}

    static Say of(Kind kind) {
        return WORDS.getOrDefault(kind, Say.key("scan.fault.value"));
    }
}
