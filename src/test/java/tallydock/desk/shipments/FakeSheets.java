package tallydock.desk.shipments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tallydock.desk.shipments.intake.sheet.Ended;
import tallydock.desk.shipments.intake.sheet.Opened;
import tallydock.desk.shipments.intake.sheet.Paper;
import tallydock.desk.shipments.intake.sheet.SheetDesk;
import tallydock.desk.shipments.intake.sheet.Wish;
import tallydock.domain.document.Place;
import tallydock.domain.document.Problem;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.Refusal;
import tallydock.domain.document.RefusalCode;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.document.choice.TextDialect;
import tallydock.domain.document.reading.ColumnCheck;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.domain.document.reading.ColumnTaken;
import tallydock.domain.document.reading.ColumnView;
import tallydock.domain.document.reading.DialectView;
import tallydock.domain.document.reading.Finding;
import tallydock.domain.document.reading.RowCounts;
import tallydock.domain.document.reading.RowView;
import tallydock.domain.document.reading.SheetView;
import tallydock.domain.document.reading.TablePlace;
import tallydock.domain.fact.Actor;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.Progress;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.version.VersionChoice;

/// Sheets that read and end as a test says, and note what was wished for.
final class FakeSheets implements SheetDesk {
    final List<Wish> wishes = new ArrayList<>();
    final List<Actor> by = new ArrayList<>();
    Function<Wish, Opened> reading = _ -> refused(RefusalCode.PASSWORD_PROTECTED);
    Function<VersionChoice, Ended> storing = _ -> stored(0, Optional.empty());

    static Opened refused(RefusalCode code) {
        return new Opened(
                Paper.PACKING_LIST,
                Optional.of(new Refusal(code, Place.FILE)),
                Optional.empty(),
                ReadingChoices.NONE,
                Optional.empty(),
                Opened.Contents.NONE);
    }

    /// A packing list whose rows fare so; one of them is shown, with a problem.
    static Opened list(Wish wish, RowCounts counts) {
        var problem = new Problem(
                ProblemCode.QTY_MISSING,
                Optional.of(new Place(Optional.empty(), Optional.of(2), Optional.of("B"))),
                Map.of("sku", "MUG"));
        var view = new SheetView(
                new TablePlace(Optional.empty(), List.of(), Optional.of(1), 1, counts.total()),
                new DialectView(TextDialect.UNSAID, TextDialect.UNSAID, List.of(), List.of()),
                List.of(column("A", ColumnUse.SKU), column("B", ColumnUse.QUANTITY)),
                counts,
                List.of(new Finding(problem, counts.blocked() > 0, List.of())),
                List.of(new RowView(2, RowView.State.LOOK, List.of("MUG", ""), List.of(problem))),
                List.of());
        return new Opened(
                Paper.PACKING_LIST,
                Optional.empty(),
                Optional.of(view),
                wish.said(),
                Optional.empty(),
                new Opened.Contents(counts.total(), "PO-9", Optional.of("PO-9"), List.of()));
    }

    /// An invoice of two lines.
    static Opened invoice() {
        return new Opened(
                Paper.INVOICE,
                Optional.empty(),
                Optional.empty(),
                ReadingChoices.NONE,
                Optional.empty(),
                new Opened.Contents(2, "CI-1", Optional.of("PO-9"), List.of()));
    }

    private static ColumnView column(String col, ColumnUse use) {
        return new ColumnView(
                col,
                use.name(),
                "x",
                new ColumnTaken(use, 1, ColumnReason.HEADING),
                List.of(use, ColumnUse.NOT_USED),
                new ColumnCheck(ColumnCheck.State.PASS, 0));
    }

    static Ended stored(long leftOut, Optional<ShipmentId> shipment) {
        var contents = new Opened.Contents(212, "PO-9", Optional.of("PO-9"), List.of());
        return new Ended.Stored(contents, leftOut, shipment, Optional.empty());
    }

    @Override
    public Opened open(Wish wish, Progress progress) {
        wishes.add(wish);
        return reading.apply(wish);
    }

    @Override
    public Ended store(Wish wish, Actor actor, VersionChoice choice, Progress progress) {
        wishes.add(wish);
        by.add(actor);
        return storing.apply(choice);
    }

    @Override
    public ReportResult.Written writeLeftOut(Wish wish, TargetFile target) {
        wishes.add(wish);
        return new ReportResult.Saved(target, 1);
    }
}
