package tallydock.app.desk;

import java.util.Comparator;
import java.util.List;
import tallydock.desk.receive.DueShipments;
import tallydock.desk.receive.DueShipments.DueShipment;
import tallydock.usecase.Inbounds;
import tallydock.usecase.desk.BoardRow;
import tallydock.usecase.desk.ShipmentBoard;

/// The inbounds with units still to come that nobody has finished, those already begun first.
final class DueInbounds implements DueShipments {
    private final ShipmentBoard board;
    private final Inbounds inbounds;

    DueInbounds(ShipmentBoard board, Inbounds inbounds) {
        this.board = board;
        this.inbounds = inbounds;
    }

    @Override
    public List<DueShipment> due() {
        return board.rows("").stream()
                .filter(row -> row.counted().received() < row.listed().units())
                .filter(row -> !inbounds.stateOf(row.shipment().id()).isFinished())
                .sorted(Comparator.comparing(
                        (BoardRow row) -> row.counted().last().isEmpty()))
                .map(row -> new DueShipment(
                        row.shipment(),
                        row.counted().cartons().listed(),
                        row.listed().cartons()))
                .toList();
    }
}
