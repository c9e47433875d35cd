package tallydock.usecase.label;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.SettingsFact.SsccRangeChosen;
import tallydock.domain.label.sscc.CompanyPrefix;
import tallydock.domain.label.sscc.SsccRange;
import tallydock.domain.site.StationId;
import tallydock.usecase.FactHistory;
import tallydock.usecase.FactLog;
import tallydock.usecase.StationIdentity;

/// Which numbers each station may give. Two ranges of one site have no number in common.
public final class SsccRanges {
    /// A range of this size lasts a busy dock for years, and leaves room for the ranges of others.
    private static final long PROPOSED = 100_000;

    private final FactLog log;
    private final FactHistory history;
    private final StationIdentity identity;
    private final Making making;

    /// What new facts are made of.
    public record Making(Ids ids, InstantSource clock) {}

    public SsccRanges(FactLog log, FactHistory history, StationIdentity identity, Making making) {
        this.log = log;
        this.history = history;
        this.identity = identity;
        this.making = making;
    }

    /// The range of this station.
    public Optional<SsccRange> own() {
        return Optional.ofNullable(all().get(identity.station()));
    }

    /// A range under this prefix that nobody has, as far as is known here; empty when none is left.
    public Optional<SsccRange> proposed(CompanyPrefix prefix) {
        long last = SsccRange.lastOf(prefix);
        for (int extension = 0; extension <= 9; extension++) {
            long first = firstFree(prefix, extension);
            if (first <= last) {
                return Optional.of(new SsccRange(prefix, extension, first, Math.min(last, first + PROPOSED - 1)));
            }
        }
        return Optional.empty();
    }

    private long firstFree(CompanyPrefix prefix, int extension) {
        return all().values().stream()
                        .filter(range -> range.prefix().equals(prefix) && range.extension() == extension)
                        .mapToLong(SsccRange::last)
                        .max()
                        .orElse(-1)
                + 1;
    }

    /// Gives this station a range from now on, unless another station has numbers of it.
    public Choice choose(SsccRange range, Actor by) {
        var taken = all().entrySet().stream()
                .filter(other -> !other.getKey().equals(identity.station()))
                .filter(other -> other.getValue().overlaps(range))
                .findFirst();
        if (taken.isPresent()) {
            return new Choice.Taken(
                    taken.orElseThrow().getKey(), taken.orElseThrow().getValue());
        }
        var fact = new SsccRangeChosen(identity.station(), range);
        log.append(List.of(new Draft(
                making.ids().event(), by, making.clock().instant(), FactPlace.in(SettingsFact.SSCC_RANGES), fact)));
        return new Choice.Chosen(range);
    }

    private Map<StationId, SsccRange> all() {
        var latest = new LinkedHashMap<StationId, FactOrder>();
        var ranges = new LinkedHashMap<StationId, SsccRange>();
        history.ofStream(SettingsFact.SSCC_RANGES, recorded -> take(recorded, latest, ranges));
        return ranges;
    }

    private static void take(Recorded recorded, Map<StationId, FactOrder> latest, Map<StationId, SsccRange> ranges) {
        if (recorded.fact().orElse(null) instanceof SsccRangeChosen(var station, var range)) {
            var order = recorded.entry().header().order();
            if (!latest.containsKey(station) || latest.get(station).compareTo(order) < 0) {
                latest.put(station, order);
                ranges.put(station, range);
            }
        }
    }

    /// What came of a choice.
    public sealed interface Choice {
        record Chosen(SsccRange range) implements Choice {}

        /// Another station may give numbers of it.
        record Taken(StationId by, SsccRange range) implements Choice {}
    }
}
