package tallydock.desk.kit.room;

import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.Actor;

/// Takes scans of goods, cartons and papers without the screen: nothing that is open would make anything else of them.
@FunctionalInterface
public interface PlainScans {
    /// Takes a scan for whoever stands at the station, on any thread, and returns at once.
    void take(RawScan scan, Actor by);
}
