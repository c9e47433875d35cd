package tallydock.desk.shipments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tallydock.domain.receiving.Receipt;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.usecase.desk.BoardRow;
import tallydock.usecase.desk.CaseList;
import tallydock.usecase.desk.LookIntoShipment;
import tallydock.usecase.desk.ShipmentBoard;
import tallydock.usecase.desk.ShipmentLook;
import tallydock.usecase.trade.CompareDocuments;
import tallydock.usecase.trade.KeptInvoice;

/// Shipments as the board shows them, each as the report compares it, its cartons a page at a time.
public final class BoardShelf implements ShipmentsModel.Shelf {
    private final ShipmentBoard board;
    private final CaseList cases;
    private final LookIntoShipment look;
    private final CompareDocuments documents;

    public BoardShelf(ShipmentBoard board, CaseList cases, LookIntoShipment look, CompareDocuments documents) {
        this.board = board;
        this.cases = cases;
        this.look = look;
        this.documents = documents;
    }

    @Override
    public List<ShipmentRow> all() {
        return board.rows("").stream().map(BoardShelf::row).toList();
    }

    @Override
    public Map<ShipmentId, Long> cases() {
        return cases.all().stream()
                .collect(Collectors.groupingBy(found -> found.shipment().id(), Collectors.counting()));
    }

    @Override
    public Optional<ShipmentDetail> detail(ShipmentId shipment) {
        return look.run(shipment).map(this::detail);
    }

    private ShipmentDetail detail(ShipmentLook found) {
        var sums = found.sums();
        var first = look.cartons(found, 0);
        return new ShipmentDetail(
                sums.head(),
                new Receipt(first, found.goods(), found.counted().unknown(), found.totals()),
                sums.names(),
                new ShipmentDetail.Inbound(found.inbound(), found.rest(), found.waiting()),
                ShipmentDetail.Papers.NONE,
                new ShipmentDetail.Pages(sums.pages(), page -> look.cartons(found, page)));
    }

    @Override
    public ShipmentDetail.Papers papers(ShipmentHead shipment) {
        var doubtful = documents.invoices().doubtful(shipment).stream()
                .map(KeptInvoice::number)
                .toList();
        return new ShipmentDetail.Papers(documents.run(shipment.id()), doubtful);
    }

    private static ShipmentRow row(BoardRow row) {
        var counted = row.counted();
        var listed = row.listed();
        return new ShipmentRow(
                row.shipment().id(),
                names(row.shipment().refs()),
                row.shipment().seller().name(),
                new ShipmentRow.Counts(
                        counted.cartons().listed(),
                        listed.cartons(),
                        counted.received(),
                        listed.units(),
                        OptionalLong.empty()),
                counted.last(),
                listed.file());
    }

    private static List<String> names(ShipmentRefs refs) {
        return Stream.of(refs.fbaShipmentId(), refs.po(), refs.reference())
                .flatMap(Optional::stream)
                .toList();
    }
}
