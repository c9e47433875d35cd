package tallydock.desk.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tallydock.desk.rooms.Trial;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.scale.Weighing;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.discrepancy.Discrepancy.Seen;
import tallydock.domain.discrepancy.Discrepancy.Units;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.document.match.MatchField;
import tallydock.domain.document.match.Paper;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.document.match.PaperPlace;
import tallydock.domain.document.match.PaperPlace.Original;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.ImportId;
import tallydock.domain.fact.LabelFact.FoundBy;
import tallydock.domain.fact.LabelFact.LabelUnreadable;
import tallydock.domain.fact.TallyId;
import tallydock.domain.product.Names;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Discrepancies;
import tallydock.domain.receiving.InboundState;
import tallydock.domain.receiving.StillExpected;
import tallydock.domain.receiving.TallyFold;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.domain.site.StationId;
import tallydock.usecase.Progress;
import tallydock.usecase.printing.PrintTrail;
import tallydock.usecase.report.EverySurprise;

/// Sample cases of two shipments; the source can be empty, long or broken.
final class SampleCases implements ReviewModel.Source {
    final List<Discrepancy> cases = new ArrayList<>();
    final EverySurprise surprise = new EverySurprise();
    List<StillExpected> expected = List.of();
    boolean broken;
    final Map<Paper, PaperPlace> papers = new EnumMap<>(Paper.class);

    static SampleCases filled() {
        var source = new SampleCases();
        var mug = new About.Item(
                new Sku("MUG-CRM-350"),
                new Names(Optional.of("\u9676\u74f7\u9a6c\u514b\u676f 350 ml"), Optional.of("Stoneware mug 350 ml")));
        var lamp = new About.Item(new Sku("LUM-DESK-WHT"), Names.NONE);
        source.cases.add(source.found(DiscrepancyType.SHORT, "C-1", mug, new Units(3, 2, 1)));
        source.cases.add(source.found(DiscrepancyType.DAMAGED, "C-1", mug, new Units(3, 2, 1)));
        source.cases.add(source.found(
                DiscrepancyType.UNKNOWN_BARCODE, "C-2", new About.Unknown("6923450118726"), new Units(0, 1, 1)));
        source.cases.add(source.found(DiscrepancyType.UNEXPECTED_SKU, "C-2", lamp, new Units(0, 1, 1)));
        source.cases.add(source.found(DiscrepancyType.COUNTED_TWICE, "C-1", new About.Content(), new Units(3, 2, 2)));
        source.cases.add(source.found(DiscrepancyType.MISSING_CARTON, "C-3", new About.Content(), new Units(4, 0, 4)));
        source.cases.add(source.found(DiscrepancyType.OVER, "CTN-0006", mug, new Units(12, 22, 10)));
        return source;
    }

    /// What the papers of the shipment disagree about, with where each says it.
    void disagree() {
        var mismatch = new PaperMismatch(
                Optional.of(new Sku("MUG-CRM-350")),
                MatchField.HS_CODE,
                Map.of(Paper.PACKING_LIST, "691200", Paper.INVOICE, "69120010 / 701337", Paper.REGISTER, "691200"));
        var names = new Names(Optional.of("陶瓷马克杯"), Optional.of("Stoneware mug"));
        cases.add(new Discrepancy(
                surprise.plan().head(),
                DiscrepancyType.DOCUMENT_MISMATCH,
                Optional.empty(),
                new About.Papers(mismatch, new ImportId(new UUID(7, 7)), names),
                new Units(0, 0, 0),
                new Seen(Trial.NOW.minusSeconds(7200), Set.of())));
        papers.put(Paper.PACKING_LIST, place("PL-2026-0117.xlsx", Original.AS_IMPORTED, "装箱单", 12, 13));
        papers.put(Paper.INVOICE, place("CI-2026-077.xlsx", Original.CHANGED, "Invoice", 9));
    }

    /// A second box comes with the label of C-1; its units are counted and weighed.
    void twoBoxes() {
        var station = surprise.station();
        var first = station.log().getFirst().entry().header();
        var tally = new TallyId(new UUID(9, 9));
        var scan = new RawScan(ScanSource.WEDGE, "gun", Bytes.utf8("C-1\r"), Trial.NOW);
        var box = new CartonNo("BOX-0123456789");
        for (CountFact fact : List.of(
                new CountFact.SecondBoxOpened(box, new CartonNo("C-1"), CountMode.UNIT, scan),
                new CountFact.UnitCounted(new Sku("MUG-CRM-350"), "MUG-CRM-350", 2, scan),
                new CountFact.CartonWeighed(box, Weighing.typed(2_300, Trial.NOW)))) {
            var place = FactPlace.in(first.stream(), tally);
            station.append(List.of(new Draft(station.event(), first.actor(), Trial.NOW, place, fact)));
        }
        var counting = new Discrepancies.Counting(surprise.plan(), TallyFold.of(station.log()), InboundState.OPEN);
        Discrepancies.of(counting, _ -> Names.NONE).stream()
                .filter(found -> found.type() == DiscrepancyType.DUPLICATE_LABEL)
                .forEach(cases::add);
    }

    /// Goods of a second box must not be shelved; its list has many more of them.
    void inSecondBox() {
        var mug = new About.Item(new Sku("MUG-CRM-350"), Names.NONE);
        cases.add(found(DiscrepancyType.PROHIBITED, "BOX-0123456789", mug, new Units(40, 2, 2)));
    }

    /// No scanner reads a label of the mug: its code was typed, and nobody could scan it after printing.
    void unreadableLabel() {
        var station = surprise.station();
        var before = station.log().getFirst().entry().header();
        var mug = Optional.of(new Sku("MUG-CRM-350"));
        var carton = Optional.of(new CartonNo("C-1"));
        for (var by : FoundBy.values()) {
            var label = new LabelUnreadable("X000DEMO01", carton, mug, by, List.of("X00"));
            var place = FactPlace.in(before.stream());
            station.append(List.of(new Draft(station.event(), before.actor(), Trial.NOW, place, label)));
        }
        var inbound = InboundState.of(station.log());
        var counting = new Discrepancies.Counting(surprise.plan(), TallyFold.of(station.log()), inbound);
        Discrepancies.of(counting, _ -> Names.NONE).stream()
                .filter(found -> found.type() == DiscrepancyType.UNREADABLE_LABEL)
                .forEach(cases::add);
    }

    private static PaperPlace place(String file, Original state, String sheet, Integer... rows) {
        return new PaperPlace(
                file,
                Trial.NOW.minusSeconds(7200),
                Sha256.of(file.getBytes(StandardCharsets.UTF_8)),
                state,
                Optional.of(sheet),
                new PaperPlace.Cells(Optional.of("E"), List.of(rows)));
    }

    /// Very many short items, one after another.
    static SampleCases many(int count) {
        var source = new SampleCases();
        for (var number = 0; number < count; number++) {
            var item = new About.Item(new Sku("SKU-" + number), Names.NONE);
            source.cases.add(source.found(
                    DiscrepancyType.SHORT, "C-" + number % 500, item, new Units(number % 50, 0, number % 50)));
        }
        return source;
    }

    private Discrepancy found(DiscrepancyType type, String carton, About about, Units units) {
        var head = surprise.plan().head();
        var station = Set.of(new StationId(new UUID(4, 4)));
        return new Discrepancy(
                head, type, Optional.of(new CartonNo(carton)), about, units, new Seen(Trial.NOW, station));
    }

    /// A case of another shipment, which goes by its PO alone.
    Discrepancy elsewhere(String po) {
        var refs = new ShipmentRefs(Optional.of(po), Optional.empty(), Optional.empty(), Optional.empty());
        var head = new ShipmentHead(new ShipmentId(new UUID(3, 3)), SellerId.OWN, refs, Route.UNKNOWN);
        return new Discrepancy(
                head,
                DiscrepancyType.LOOSE,
                Optional.empty(),
                new About.Content(),
                new Units(0, 3, 3),
                new Seen(Trial.NOW.minusSeconds(3600), Set.of()));
    }

    /// A clerk asks, twice, for a photo of the damaged mug.
    void askForPhoto() {
        var station = surprise.station();
        var damaged = station.log().stream()
                .filter(recorded -> recorded.fact().orElseThrow() instanceof CountFact.UnitDamaged)
                .findFirst()
                .orElseThrow()
                .entry()
                .header();
        for (int i = 0; i < 2; i++) {
            var asked = new AnswerFact.PhotoAsked(damaged.id(), AnswerFact.PhotoReason.ASKED);
            station.append(List.of(new Draft(station.event(), damaged.actor(), Trial.NOW, damaged.place(), asked)));
        }
    }

    @Override
    public List<Discrepancy> all(Progress progress) {
        progress.rows(cases.size(), cases.size());
        if (broken) {
            throw new IllegalStateException("the disk is gone");
        }
        return List.copyOf(cases);
    }

    @Override
    public List<StillExpected> expected() {
        return expected;
    }

    @Override
    public Proof proof(Discrepancy found) {
        if (found.isOfPapers()) {
            return Proof.of(papers);
        }
        return new FindProof(
                        surprise.station(),
                        new PrintTrail(surprise.station(), () -> List.of(new StationId(new UUID(0, 1)))),
                        () -> actor -> Optional.of("Mei Lin"))
                .run(found);
    }
}
