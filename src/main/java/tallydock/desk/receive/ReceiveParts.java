package tallydock.desk.receive;

import java.time.ZoneId;
import tallydock.desk.kit.sound.Later;
import tallydock.domain.station.told.StationRules;
import tallydock.usecase.ReceiveAtStation;
import tallydock.usecase.StationIdentity;

/// What the room needs besides the shell's tools: the use case's ports and rules, the list of what is due, the site's
/// zone, and time on the FX thread.
public record ReceiveParts(
        ReceiveAtStation.Ports ports,
        StationRules rules,
        StationIdentity station,
        DueShipments due,
        ZoneId zone,
        Later later) {}
