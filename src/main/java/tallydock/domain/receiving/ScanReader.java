package tallydock.domain.receiving;

import tallydock.domain.barcode.RawScan;

/// Says what a scan means in the shipment that is being counted.
public interface ScanReader {
    Reading read(RawScan scan);
}
