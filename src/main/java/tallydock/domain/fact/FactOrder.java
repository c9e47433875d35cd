package tallydock.domain.fact;

import tallydock.domain.site.StationId;

/// The one order facts are shown in and ties are broken by: (hlc, station, seq).
public record FactOrder(Hlc hlc, StationId station, long seq) implements Comparable<FactOrder> {
    @Override
    public int compareTo(FactOrder other) {
        int byClock = hlc.compareTo(other.hlc);
        if (byClock != 0) {
            return byClock;
        }
        int byStation = station.toString().compareTo(other.station.toString());
        return byStation != 0 ? byStation : Long.compare(seq, other.seq);
    }
}
