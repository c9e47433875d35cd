package tallydock.desk.receive;

import tallydock.domain.barcode.Command;
import tallydock.domain.fact.CountFact;

/// What the tests of labels at the dock start from: an open shipment, in reach of a printer once they say so.
abstract class DockLabels {
    static final String UNKNOWN = Scenes.UNKNOWN;

    final Bench bench = Scenes.bench().enter().open();

    final void hasPrinter() {
        bench.labels.hasPrinter();
    }

    /// A code that nobody knows was reported.
    final Bench setAside() {
        return bench.opensCarton(1).scans("LUM-DESK-WHT", UNKNOWN, Command.REPORT);
    }

    /// Scans that counted something, known or not.
    final long counted() {
        long units = bench.station.facts(CountFact.UnitCounted.class).size();
        return units + bench.station.facts(CountFact.UnknownScanned.class).size();
    }
}
