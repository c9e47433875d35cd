package tallydock.usecase.photo;

import java.util.List;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.PhotoFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.shipment.ShipmentId;

/// Says that a photo proves nothing, or erases what can be seen on it.
public final class ChangePhoto {
    private final PhotoPorts ports;

    public ChangePhoto(PhotoPorts ports) {
        this.ports = ports;
    }

    /// It was a mistake; the picture stays where it is.
    public void withdraw(ShipmentId shipment, EventId photo, Actor by) {
        append(shipment, new PhotoFact.PhotoWithdrawn(photo), by);
    }

    /// The bytes go, for good and everywhere, its hashes stay. The fact comes first: a store that was cut off in
    /// between erases the bytes when it is opened again.
    public void erase(ShipmentId shipment, Sha256 stored, Actor by) {
        append(shipment, new PhotoFact.PictureErased(stored), by);
        ports.attachments().erase(stored);
    }

    private void append(ShipmentId shipment, PhotoFact fact, Actor by) {
        var stream = new StreamId(StreamKind.SHIPMENT, shipment.toString());
        var facts = ports.facts();
        facts.log()
                .append(List.of(
                        new Draft(facts.ids().event(), by, facts.clock().instant(), FactPlace.in(stream), fact)));
    }
}
