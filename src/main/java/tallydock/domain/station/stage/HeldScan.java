package tallydock.domain.station.stage;

import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.EventId;

/// A scan made while stopped that still waits to be counted or left out; `note` is the fact that keeps it.
public record HeldScan(EventId note, RawScan scan) {}
