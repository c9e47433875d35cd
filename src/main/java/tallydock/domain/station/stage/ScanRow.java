package tallydock.domain.station.stage;

import java.time.Instant;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.EventId;

/// One row of the last scans: what was scanned, what it did (`units` more or less, then `tallied` of its SKU), when.
/// `countable` is the ignored scan that can still be counted from this row.
public record ScanRow(
        EventId fact,
        RowKind kind,
        String code,
        long units,
        Optional<Tallied> tallied,
        Instant at,
        Optional<RawScan> countable) {}
