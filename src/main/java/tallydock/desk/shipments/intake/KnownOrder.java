package tallydock.desk.shipments.intake;

import tallydock.desk.shipments.intake.version.VersionPane;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.usecase.version.VersionChoice;

/// What a person can answer when a list names a purchase order that is known: each answer stores, or goes back.
final class KnownOrder implements VersionPane.Answers {
    private final IntakeModel model;

    KnownOrder(IntakeModel model) {
        this.model = model;
    }

    /// Stores a list nothing was asked about yet.
    void unasked() {
        model.store(new VersionChoice.Unasked());
    }

    @Override
    public void versionOf(ShipmentHead shipment) {
        model.store(new VersionChoice.VersionOf(shipment));
    }

    @Override
    public void ownShipment() {
        model.store(new VersionChoice.OwnShipment());
    }

    @Override
    public void stop() {
        model.go(Step.PROBLEMS);
    }
}
