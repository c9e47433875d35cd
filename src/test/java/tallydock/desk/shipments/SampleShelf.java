package tallydock.desk.shipments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.document.match.MatchField;
import tallydock.domain.document.match.Paper;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.Hlc;
import tallydock.domain.product.Names;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.InboundState;
import tallydock.domain.receiving.Receipt;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.ReceiptTotals;
import tallydock.domain.receiving.Receipt.SkuReceipt;
import tallydock.domain.receiving.Receipt.Status;
import tallydock.domain.receiving.StillExpected;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.domain.site.StationId;

/// A shelf of sample shipments, which can be empty or broken.
final class SampleShelf implements ShipmentsModel.Shelf {
    private static final SkuReceipt LAMP =
            new SkuReceipt(new Sku("LUM-DESK-WHT"), 48, 47, 2, EnumSet.of(DiscrepancyType.SHORT));
    private static final SkuReceipt CABLE =
            new SkuReceipt(new Sku("CBL-USBC-2M"), 0, 3, 0, EnumSet.of(DiscrepancyType.UNEXPECTED_SKU));
    private static final List<CartonReceipt> FEW = List.of(
            new CartonReceipt(Optional.of(new CartonNo("1")), Status.RECEIVED, Set.of(), List.of(LAMP, CABLE), 0),
            new CartonReceipt(
                    Optional.of(new CartonNo("2")),
                    Status.MISSING,
                    EnumSet.of(DiscrepancyType.MISSING_CARTON),
                    List.of(),
                    0),
            new CartonReceipt(
                    Optional.of(new CartonNo("CTN-0099")),
                    Status.UNEXPECTED,
                    EnumSet.of(DiscrepancyType.UNEXPECTED_CARTON, DiscrepancyType.COUNTED_TWICE),
                    List.of(),
                    1));

    final List<ShipmentRow> rows = new ArrayList<>();
    Map<ShipmentId, Long> cases = Map.of(id(1), 3L);
    InboundState state = InboundState.OPEN;
    boolean broken;
    List<CartonReceipt> firstPage = FEW;
    ShipmentDetail.Pages pages = ShipmentDetail.Pages.ONE;
    private ShipmentDetail.Papers papers = ShipmentDetail.Papers.NONE;

    static SampleShelf filled() {
        var shelf = new SampleShelf();
        shelf.rows.add(row(1, List.of("FBA15H9RGK6C", "PO-2026-0117"), 4, 12));
        shelf.rows.add(row(2, List.of("PO-7781"), 0, 30));
        shelf.rows.add(row(3, List.of(), 30, 30));
        return shelf;
    }

    static ShipmentId id(int number) {
        return new ShipmentId(new UUID(1, number));
    }

    static ShipmentRow row(int number, List<String> names, long cartons, long declared) {
        return new ShipmentRow(
                id(number),
                names,
                "own",
                new ShipmentRow.Counts(cartons, declared, cartons * 48, declared * 48, OptionalLong.empty()),
                cartons == 0 ? Optional.empty() : Optional.of(Instant.parse("2026-11-21T09:12:00Z")),
                "\u88c5\u7bb1\u5355_011" + number + ".xlsx");
    }

    @Override
    public List<ShipmentRow> all() {
        if (broken) {
            throw new IllegalStateException("the disk is gone");
        }
        return List.copyOf(rows);
    }

    @Override
    public Map<ShipmentId, Long> cases() {
        return cases;
    }

    @Override
    public Optional<ShipmentDetail> detail(ShipmentId shipment) {
        var refs = new ShipmentRefs(
                Optional.of("PO-2026-0117"), Optional.of("FBA15H9RGK6C"), Optional.empty(), Optional.of("ONT8"));
        var head = new ShipmentHead(shipment, SellerId.OWN, refs, Route.UNKNOWN);
        var names = Map.of(
                new Sku("LUM-DESK-WHT"),
                new Names(Optional.of("\u53f0\u706f \u767d\u8272"), Optional.of("LED desk lamp, white")),
                new Sku("CBL-USBC-2M"),
                new Names(Optional.of("USB-C \u6570\u636e\u7ebf 2 \u7c73"), Optional.of("USB-C cable 2 m")));
        return Optional.of(
                new ShipmentDetail(head, receipt(), names, inbound(head), ShipmentDetail.Papers.NONE, pages));
    }

    @Override
    public ShipmentDetail.Papers papers(ShipmentHead shipment) {
        return papers;
    }

    /// Two papers disagree, and nobody said whose invoice the other is.
    void disagrees() {
        var mismatch = new PaperMismatch(
                Optional.of(new Sku("LUM-DESK-WHT")),
                MatchField.QUANTITY,
                Map.of(Paper.PACKING_LIST, "120", Paper.INVOICE, "118"));
        papers = new ShipmentDetail.Papers(List.of(mismatch), List.of("CI-2026-077"));
    }

    void finished() {
        var end = new FactOrder(new Hlc(1), new StationId(new UUID(4, 4)), 1);
        state = new InboundState(true, Optional.of(end));
    }

    private ShipmentDetail.Inbound inbound(ShipmentHead head) {
        return new ShipmentDetail.Inbound(state, new StillExpected(head, 7, 1, 385), Map.of());
    }

    private Receipt receipt() {
        return new Receipt(firstPage, List.of(LAMP, CABLE), List.of(), new ReceiptTotals(576, 192, 2, 12, 4));
    }
}
