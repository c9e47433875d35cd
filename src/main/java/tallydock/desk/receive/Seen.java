package tallydock.desk.receive;

import java.util.List;
import java.util.Optional;
import tallydock.desk.kit.text.Say;
import tallydock.desk.receive.DueShipments.DueShipment;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.station.stage.StageView;

/// What the room shows at one moment, as plain values.
sealed interface Seen {
    /// A shipment is being taken up.
    record Opening() implements Seen {}

    /// No shipment is open: what is due, and what came of the last scan.
    record Due(List<DueShipment> due, Answer answer) implements Seen {
        public Due {
            due = List.copyOf(due);
        }
    }

    /// A shipment is counted. `fault` says why nothing can be saved.
    record Counting(ShipmentHead shipment, StageView view, Optional<Say> fault) implements Seen {
        /// Whether something is asked, so that choices stand in the place of the carton.
        boolean isAsked() {
            return !view.asking().choices().isEmpty();
        }
    }

    /// What came of a scan while no shipment was open.
    enum Answer {
        NONE,
        /// No list has this label.
        NOT_FOUND,
        /// Several shipments have it: only those are listed.
        SEVERAL,
        /// A command, which means nothing yet.
        NOT_USABLE
    }
}
