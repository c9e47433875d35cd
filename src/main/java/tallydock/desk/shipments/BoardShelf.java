package tallydock.desk.shipments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.InboundState;
import tallydock.domain.receiving.Reconciliation;
import tallydock.domain.receiving.StillExpected;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.usecase.Inbounds;
import tallydock.usecase.Shipments;
import tallydock.usecase.Tallies;
import tallydock.usecase.desk.BoardRow;
import tallydock.usecase.desk.CaseList;
import tallydock.usecase.desk.ShipmentBoard;
import tallydock.usecase.trade.CompareDocuments;
import tallydock.usecase.trade.KeptInvoice;

/// Shipments as the board shows them, each in full as the report compares it.
public final class BoardShelf implements ShipmentsModel.Shelf {
    private final ShipmentBoard board;
    private final CaseList cases;
    private final Shipments shipments;
    private final Counts counts;

    /// What was counted, what was said of inbounds as a whole, and what papers disagree about.
    public record Counts(Tallies tallies, Inbounds inbounds, CompareDocuments documents) {}

    public BoardShelf(ShipmentBoard board, CaseList cases, Shipments shipments, Counts counts) {
        this.board = board;
        this.cases = cases;
        this.shipments = shipments;
        this.counts = counts;
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
        return shipments.plan(shipment).map(this::detail);
    }

    private ShipmentDetail detail(ShipmentPlan plan) {
        var tallies = counts.tallies().of(plan.head().id());
        var state = counts.inbounds().stateOf(plan.head().id());
        return new ShipmentDetail(
                plan.head(),
                Reconciliation.of(plan, tallies),
                names(plan),
                new ShipmentDetail.Inbound(state, StillExpected.of(plan, tallies, InboundState.OPEN)),
                papers(plan));
    }

    private ShipmentDetail.Papers papers(ShipmentPlan plan) {
        var doubtful = counts.documents().invoices().doubtful(plan.head()).stream()
                .map(KeptInvoice::number)
                .toList();
        return new ShipmentDetail.Papers(counts.documents().run(plan), doubtful);
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

    private static Map<Sku, Names> names(ShipmentPlan plan) {
        Map<Sku, Names> names = new HashMap<>();
        plan.cartons().stream()
                .map(carton -> carton.lines())
                .flatMap(List::stream)
                .forEach(line -> names.putIfAbsent(line.sku(), line.names()));
        return names;
    }
}
