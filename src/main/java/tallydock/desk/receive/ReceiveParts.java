package tallydock.desk.receive;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.device.StationScales;
import tallydock.desk.kit.photo.PhotoTools;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.sound.Later;
import tallydock.domain.product.CloseProduct;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.station.told.StationRules;
import tallydock.usecase.ReceiveAtStation;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.inbound.BindCode;
import tallydock.usecase.label.dock.LabelAtDock;

/// What the room needs besides the shell's tools: the use case's ports and rules, the list of what is due,
/// what it shows besides counts, and time on the FX thread.
public record ReceiveParts(
        ReceiveAtStation.Ports ports,
        StationRules rules,
        StationIdentity station,
        DueShipments due,
        Sight sight,
        Lookup lookup,
        Later later) {
    /// Finds what an unknown code may have been meant to be, on a worker of its own: no scan waits for it.
    public record Lookup(Background background, CloseCodes codes, OtherInbounds others) {}

    /// At most so many other inbounds that expect a code; takes its time.
    @FunctionalInterface
    public interface OtherInbounds {
        List<ShipmentHead> run(ShipmentHead shipment, String code, int limit);
    }

    /// At most so many products whose code is close to this one; takes its time.
    @FunctionalInterface
    public interface CloseCodes {
        List<CloseProduct> run(ShipmentHead shipment, String code, int limit);
    }

    /// Times of day in the site's `zone`, the pictures of goods, the bars of a code (empty where it has none), whether
    /// the network is known to be gone, what photos need, the scales, and the labels that are printed here.
    public record Sight(
            ZoneId zone,
            Function<Sku, Pictogram> pictures,
            Function<String, Optional<ModuleMatrix>> bars,
            ObservableBooleanValue offline,
            PhotoTools photos,
            StationScales scales,
            Labels labels) {}

    /// Makes labels, on a worker of its own: no scan waits for it; and says what a thing with a temporary id is.
    public record Labels(Background background, LabelAtDock making, BindCode binding) {}
}
