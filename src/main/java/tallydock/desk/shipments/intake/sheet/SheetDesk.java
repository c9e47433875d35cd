package tallydock.desk.shipments.intake.sheet;

import tallydock.domain.fact.Actor;
import tallydock.usecase.Progress;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.version.VersionChoice;

/// Where sheets are read and stored. Every call takes its time and is made off the FX thread; a reading that
/// its progress cancels ends in `Stopped`.
public interface SheetDesk {
    /// Reads for the eye; stores nothing.
    Opened open(Wish wish, Progress progress);

    /// Reads once more and stores. Of a sheet that can be set right here, exactly what the wish says. Of an
    /// invoice `choice` says which shipment it belongs to: none yet where it is a shipment of its own.
    Ended store(Wish wish, Actor by, VersionChoice choice, Progress progress);

    /// Writes the rows that stay out, with the reason, into a workbook.
    ReportResult.Written writeLeftOut(Wish wish, TargetFile target);
}
