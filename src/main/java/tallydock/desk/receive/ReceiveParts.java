package tallydock.desk.receive;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.sound.Later;
import tallydock.domain.product.Sku;
import tallydock.domain.station.told.StationRules;
import tallydock.usecase.ReceiveAtStation;
import tallydock.usecase.StationIdentity;

/// What the room needs besides the shell's tools: the use case's ports and rules, the list of what is due, what it
/// shows besides counts, and time on the FX thread.
public record ReceiveParts(
        ReceiveAtStation.Ports ports,
        StationRules rules,
        StationIdentity station,
        DueShipments due,
        Sight sight,
        Later later) {
    /// Times of day in the site's `zone`, the pictures of goods, the bars of a code (empty where it has none), and
    /// whether the network is known to be gone.
    public record Sight(
            ZoneId zone,
            Function<Sku, Pictogram> pictures,
            Function<String, Optional<ModuleMatrix>> bars,
            ObservableBooleanValue offline) {}
}
