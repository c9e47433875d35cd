package tallydock.domain.barcode.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.ScanText;

/// Reads what a scanner sent into candidates, most certain first, of equally certain ones the most specific.
/// Total: every text gives at least one candidate. Another kind of barcode is one more reader here.
public final class Barcodes {
    private Barcodes() {}

    /// All that a scan can mean, with reasons.
    public static Understanding understand(ScanText text) {
        var unusable = Unusables.why(text);
        if (unusable.isPresent()) {
            var why = unusable.orElseThrow();
            return new Understanding("", List.of(Ranked.of(new Candidate.Unusable(why), Certainty.POSSIBLE, why)));
        }
        return own(text.code()).map(own -> new Understanding(text.code(), own)).orElseGet(() -> foreign(text));
    }

    /// The candidates without their reasons.
    public static List<Candidate> candidates(ScanText text) {
        return understand(text).candidates();
    }

    private static Understanding foreign(ScanText text) {
        var all = new ArrayList<Ranked>();
        all.addAll(LabelReader.read(text));
        all.addAll(ElementMeanings.read(text));
        all.addAll(ItemReader.read(text));
        all.addAll(ParcelReader.read(text));
        all.sort(Comparator.comparing(Ranked::certainty));
        all.add(plain(text.code()));
        return new Understanding(key(all, text), distinct(all));
    }

    /// A number that one symbol holds twice, or in two ways, is one meaning.
    private static List<Ranked> distinct(List<Ranked> all) {
        var once = new ArrayList<Ranked>();
        all.stream()
                .filter(ranked ->
                        once.stream().noneMatch(other -> other.meaning().equals(ranked.meaning())))
                .forEach(once::add);
        return once;
    }

    private static String key(List<Ranked> all, ScanText text) {
        var items = all.stream()
                .flatMap(ranked -> ranked.meaning().gtin().stream())
                .distinct()
                .toList();
        return items.size() == 1 ? items.getFirst() : text.code();
    }

    /// Our own codes have a namespace that no other code reaches into. A damaged one may still be a label that somebody
    /// printed without knowing.
    private static Optional<List<Ranked>> own(String code) {
        if (BadgeCode.looksLikeOne(code)) {
            boolean isRight = BadgeCode.parse(code).isPresent();
            return Optional.of(own(new Candidate.Badge(isRight), isRight, code));
        }
        if (Command.looksLikeOne(code)) {
            var command = Command.parse(code);
            Candidate meaning = command.<Candidate>map(Candidate.CommandCode::new)
                    .orElseGet(() -> new Candidate.BrokenCommand(code));
            return Optional.of(own(meaning, command.isPresent(), code));
        }
        return Optional.empty();
    }

    private static List<Ranked> own(Candidate meaning, boolean isRight, String code) {
        return isRight
                ? List.of(Ranked.of(meaning, Certainty.PROVED, Reason.Kind.OUR_CODE))
                : List.of(Ranked.of(meaning, Certainty.PROVED, Reason.Kind.OUR_CODE_DAMAGED), plain(code));
    }

    private static Ranked plain(String code) {
        return Ranked.of(new Candidate.PlainCode(code), Certainty.POSSIBLE, Reason.Kind.ANY_TEXT);
    }
}
