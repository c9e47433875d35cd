package tallydock.domain.station;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.scale.Weighing;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.EventId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Reading;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;

/// What can happen at a station while goods are counted. A choice on screen is its command.
public sealed interface StationInput {
    /// A scanner sent something, or a code was typed.
    record Scanned(Reading reading) implements StationInput {}

    /// A carton label that only another shipment knows.
    record OtherShipmentScanned(ShipmentId shipment, Reading.CartonRead read) implements StationInput {}

    /// `Count it` beside an ignored scan.
    record CountIt(EventId note, Instant at) implements StationInput {}

    /// A supervisor said which product the unknown code on the stage names.
    record Linked(Sku sku, Actor supervisor, Instant at) implements StationInput {}

    /// A supervisor allowed the quantity that was asked for.
    record Permitted(Actor supervisor, Instant at) implements StationInput {}

    /// A supervisor said that what stopped the work may be shelved.
    record Cleared(Actor supervisor, Instant at) implements StationInput {}

    /// The open carton was weighed.
    record Weighed(CartonNo carton, Weighing weighing) implements StationInput {}

    /// A key or a touch that does what a command code does.
    static Scanned pressed(Command command, Instant at) {
        var code = Bytes.of(command.payload().getBytes(StandardCharsets.UTF_8));
        return new Scanned(new Reading.CommandRead(command, new RawScan(ScanSource.MANUAL, "keys", code, at)));
    }
}
