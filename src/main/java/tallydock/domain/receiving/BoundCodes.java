package tallydock.domain.receiving;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.InboundFact.CodeBound;
import tallydock.domain.fact.Latest;
import tallydock.domain.fact.Recorded;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.CountedTally.Count;
import tallydock.domain.receiving.CountedTally.Counts;

/// What codes that nobody knew were said to mean in one shipment. The scans stay what they were in the log; whoever
/// looks at them looks through this.
public record BoundCodes(Map<String, Sku> byCode) {
    public static final BoundCodes NONE = new BoundCodes(Map.of());

    public BoundCodes {
        byCode = Map.copyOf(byCode);
    }

    /// What the facts of one shipment say, in whatever order they come.
    public static BoundCodes of(Collection<Recorded> facts) {
        Map<String, Latest<CodeBound>> latest = new HashMap<>();
        for (var recorded : facts) {
            if (recorded.fact().orElse(null) instanceof CodeBound bound) {
                latest.merge(
                        bound.code(), new Latest<>(recorded.entry().header().order(), bound), Latest::or);
            }
        }
        Map<String, Sku> now = new HashMap<>();
        latest.forEach((code, word) -> word.value().sku().ifPresent(sku -> now.put(code, sku)));
        return new BoundCodes(now);
    }

    /// The text that a code is bound by, of one as it is shown.
    public static String code(String shown) {
        return ScanText.of(shown).code();
    }

    /// The goods a code means, given as it is shown.
    public Optional<Sku> meaning(String shown) {
        return Optional.ofNullable(byCode.get(code(shown)));
    }

    /// The tally with these codes counted as what they mean.
    public CountedTally resolved(CountedTally tally) {
        if (byCode.isEmpty() || tally.counts().unknown().isEmpty()) {
            return tally;
        }
        var units = new TreeMap<>(tally.counts().units());
        var unknown = new TreeMap<>(tally.counts().unknown());
        tally.counts()
                .unknown()
                .forEach((shown, scans) -> meaning(shown).ifPresent(sku -> {
                    units.merge(sku, new Count(scans, 0), Count::plus);
                    unknown.remove(shown);
                }));
        return new CountedTally(
                tally.id(),
                tally.carton(),
                tally.span(),
                tally.again(),
                tally.whole(),
                new Counts(units, unknown),
                tally.found());
    }

    /// The scan with what its code means.
    public Reading resolved(Reading reading) {
        return reading instanceof Reading.UnknownRead unknown
                        && unknown.carriers().isEmpty()
                ? sku(unknown.scan())
                        .<Reading>map(sku -> new Reading.UnitRead(sku, code(unknown.scan()), unknown.scan()))
                        .orElse(reading)
                : reading;
    }

    /// The fact as it would be had the code been known.
    public CountFact resolved(CountFact fact) {
        return fact instanceof CountFact.UnknownScanned unknown
                ? sku(unknown.scan())
                        .<CountFact>map(sku -> new CountFact.UnitCounted(sku, code(unknown.scan()), 1, unknown.scan()))
                        .orElse(fact)
                : fact;
    }

    private Optional<Sku> sku(RawScan scan) {
        return Optional.ofNullable(byCode.get(code(scan)));
    }

    private static String code(RawScan scan) {
        return ScanText.of(scan).code();
    }
}
