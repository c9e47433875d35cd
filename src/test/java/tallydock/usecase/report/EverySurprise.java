package tallydock.usecase.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountMode;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Names;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.TallyFold;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.usecase.CountShipment;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.OneMoment;
import tallydock.usecase.Tallies;
import tallydock.usecase.report.ShipmentReport.Made;

/// A shipment that meets every kind of discrepancy once, counted by two stations.
public final class EverySurprise {
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final Made MADE = new Made(new Actor("mei"), Instant.parse("2026-11-21T15:30:00Z"), SHANGHAI);

    private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

    private final ShipmentPlan plan;
    private final MemoryStation station;
    private long seconds;

    public EverySurprise() {
        this("陶瓷马克杯 ☕ 350ml", "Stoneware mug, cream");
    }

    /// With these names of the first product.
    public EverySurprise(String chinese, String english) {
        plan = plan(chinese, english);
        station = new MemoryStation(plan);
        register(station);
        count(station.counts(CountMode.UNIT));
        var second = new MemoryStation(plan, station.log(), 2);
        register(second);
        scan(second.counts(CountMode.UNIT), "LUM-DESK-WHT\r", "C-1\r", "MUG-CRM-350\r");
    }

    public ShipmentPlan plan() {
        return plan;
    }

    public MemoryStation station() {
        return station;
    }

    /// What reporting this shipment needs; files are written by `files`.
    public ReportShipment.Ports ports(ReportFiles files) {
        Tallies tallies = _ -> TallyFold.of(station.log());
        return new ReportShipment.Ports(station, tallies, station, OneMoment.STILL, _ -> List.of(), files);
    }

    public ShipmentReport report() {
        ReportFiles none = (_, _, target) -> new ReportResult.NotSaved(target, ReportResult.Reason.DISK);
        return new ReportShipment(ports(none)).gather(plan.head().id(), MADE).orElseThrow();
    }

    /// Carton C-1 short and damaged; C-2 over, with a wrong SKU and an unknown code, opened again; C-3
    /// missing; one carton not on the list; one unit taken back. Station 2 counts loose goods and C-1 again.
    private void count(CountShipment counting) {
        scan(counting, "C-1\r", "MUG-CRM-350\r", "MUG-CRM-350\r", Command.DAMAGED.payload());
        scan(counting, "C-2\r", "X000DEMO02\r", "CBL-USBC-2M\r", "CBL-USBC-2M\r", "TBX-MINI-RED\r", "TRK-77\u001D88\r");
        scan(counting, "FBA15TDEXTRAU000009\r", "LUM-DESK-WHT\r");
        scan(counting, "C-2\r", "CBL-USBC-2M\r", Command.UNDO.payload());
    }

    private void scan(CountShipment counting, String... raws) {
        for (String raw : raws) {
            counting.scan(new RawScan(ScanSource.WEDGE, "test", Bytes.utf8(raw), START.plusSeconds(seconds++)));
        }
    }

    private static void register(MemoryStation station) {
        station.registers("MUG-CRM-350")
                .registers("CBL-USBC-2M", "X000DEMO02")
                .registers("LUM-DESK-WHT")
                .registers("TBX-MINI-RED");
    }

    private static ShipmentPlan plan(String chinese, String english) {
        var refs = new ShipmentRefs(
                Optional.of("PO-2026-118"), Optional.of("FBA15TD0001X"), Optional.empty(), Optional.of("ONT8"));
        var head = new ShipmentHead(new ShipmentId(new UUID(7, 7)), SellerId.OWN, refs, Route.UNKNOWN);
        var names = new Names(Optional.of(chinese), Optional.of(english));
        var cartons = new ArrayList<PlannedCarton>();
        cartons.add(carton("C-1", line("MUG-CRM-350", 3, Optional.empty(), names)));
        cartons.add(carton("C-2", line("CBL-USBC-2M", 2, Optional.of("X000DEMO02"), Names.NONE)));
        cartons.add(carton("C-3", line("LUM-DESK-WHT", 4, Optional.empty(), Names.NONE)));
        return new ShipmentPlan(head, cartons);
    }

    private static PlannedCarton carton(String no, PlannedLine line) {
        return new PlannedCarton(new CartonNo(no), Optional.empty(), Measures.UNKNOWN, List.of(line));
    }

    private static PlannedLine line(String sku, long qty, Optional<String> fnsku, Names names) {
        return new PlannedLine(new Sku(sku), qty, fnsku, Optional.of("9521234567899"), names, Customs.NONE);
    }
}
