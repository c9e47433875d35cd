package tallydock.sheet.report;

import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountMode;
import tallydock.usecase.report.LoggedScan;

/// Says in both languages what a line of the scan log did.
record Deeds(Words words) {
    String of(LoggedScan scan) {
        return scan.fact()
                .map(fact -> of(fact, scan))
                .orElseGet(() -> words.both("deed.newer") + " (" + scan.header().type() + ")");
    }

    private String of(CountFact fact, LoggedScan scan) {
        return switch (fact) {
            case CountFact.CartonOpened opened -> opened(opened);
            case CountFact.LooseOpened _ -> words.both("deed.loose");
            case CountFact.CartonClosed _ -> words.both("deed.closed");
            case CountFact.UnitCounted _ -> words.both("deed.counted");
            case CountFact.UnknownScanned _ -> words.both("deed.unknown");
            case CountFact.UnitDamaged _ -> words.both("deed.damaged");
            case CountFact.StepVoided _ ->
                scan.takesBack().isPresent()
                        ? words.both("deed.voided.line", scan.takesBack().getAsLong())
                        : words.both("deed.voided");
            case CountFact.ScanNoted noted -> words.both("deed.noted." + noted.reason());
        };
    }

    private String opened(CountFact.CartonOpened opened) {
        String what = words.both("deed.opened." + opened.opening());
        return opened.mode() == CountMode.CARTON ? what + "; " + words.both("deed.whole") : what;
    }
}
