package tallydock.domain.shipment;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tallydock.domain.digest.NameUuid;
import tallydock.domain.digest.Sha256;
import tallydock.domain.product.SellerId;

/// Names a shipment. It is computed from seller and strongest document id, so that two stations which import the same
/// file offline mean the same shipment.
public record ShipmentId(UUID value) {
    /// FBA shipment id, else inbound or reference number, else PO + hash of the original file, else that hash alone.
    public static ShipmentId of(SellerId seller, ShipmentRefs refs, Sha256 original) {
        return new ShipmentId(refs.fbaShipmentId()
                .map(id -> uuid(seller, "fba", id))
                .or(() -> refs.reference().map(id -> uuid(seller, "reference", id)))
                .or(() -> refs.po().map(po -> uuid(seller, "po", po + " " + original.hex())))
                .orElseGet(() -> uuid(seller, "file", original.hex())));
    }

    /// Reads what a person or script typed; empty when it is some other name of a shipment.
    public static Optional<ShipmentId> parse(String text) {
        try {
            return text.length() == 36 ? Optional.of(new ShipmentId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static UUID uuid(SellerId seller, String kind, String id) {
        return NameUuid.of("shipment", seller.name(), kind, id.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
