package tallydock.desk.shell;

import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.meaning.Barcodes;
import tallydock.domain.barcode.meaning.Candidate;
import tallydock.domain.barcode.meaning.Reason;
import tallydock.domain.fact.IgnoredScan.Why;

/// Says of what text nothing may be made: it never reaches a room.
final class ScanFaults {
    private ScanFaults() {}

    static Optional<Why> of(RawScan scan) {
        var text = ScanText.of(scan);
        if (text.content().chars().allMatch(Character::isISOControl)) {
            return Optional.of(Why.NO_CHARACTERS);
        }
        return Barcodes.candidates(text).getFirst() instanceof Candidate.Unusable(var why)
                ? Optional.of(why == Reason.Kind.TOO_LONG ? Why.TOO_LONG : Why.HIDDEN_CHARACTERS)
                : Optional.empty();
    }
}
