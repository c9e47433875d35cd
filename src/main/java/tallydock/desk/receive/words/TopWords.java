package tallydock.desk.receive.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tallydock.desk.kit.room.RoomTop;
import tallydock.desk.kit.text.Say;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.domain.station.stage.StageView;

/// What the top bar says of the counting room, and what a shipment is called.
public final class TopWords {
    private TopWords() {}

    /// No shipment is open.
    public static RoomTop nothingOpen() {
        return RoomTop.titled(Say.key("receive.title"));
    }

    /// One shipment is counted.
    public static RoomTop of(ShipmentHead shipment, StageView view) {
        var refs = shipment.refs();
        var name = name(shipment);
        var fields = Stream.of(refs.po().map(TopWords::po), refs.destination().map(Say::asIs))
                .flatMap(Optional::stream)
                .toList();
        var carton = view.carton().carton().map(Facts::named);
        return new RoomTop(
                Say.key("receive.title"),
                name,
                fields,
                Stream.concat(carton.stream(), Stream.of(StageWords.cartonsDone(view)))
                        .toList());
    }

    /// Many write the two letters into the number itself.
    private static Say po(String number) {
        return number.toUpperCase(Locale.ROOT).startsWith("PO") ? Say.asIs(number) : Say.key("receive.po", number);
    }

    /// The number people call a shipment by.
    public static String name(ShipmentHead shipment) {
        ShipmentRefs refs = shipment.refs();
        return refs.reference()
                .or(refs::fbaShipmentId)
                .or(refs::po)
                .orElseGet(() -> shipment.id().toString());
    }

    /// The other numbers of a shipment, in one line.
    public static String others(ShipmentHead shipment) {
        var refs = shipment.refs();
        return Stream.of(refs.po(), refs.fbaShipmentId(), refs.destination())
                .flatMap(Optional::stream)
                .filter(text -> !text.equals(name(shipment)))
                .reduce((left, right) -> left + " • " + right)
                .orElse("");
    }
}
