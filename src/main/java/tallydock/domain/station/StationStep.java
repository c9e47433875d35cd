package tallydock.domain.station;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.receiving.Decision;
import tallydock.domain.receiving.Reading;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.station.stage.SoundName;
import tallydock.domain.station.stage.StageView;

/// What one input leads to: facts for the log, and what to show and sound once they are in it. `screen` is a command
/// that the screen itself acts on;
/// `finishes` is the
/// scan by which a person said that the inbound is finished; `away` leads to another shipment.
public record StationStep(
        StationState state,
        List<Decision.Step> facts,
        StageView view,
        SoundName sound,
        Optional<Command> screen,
        Optional<RawScan> finishes,
        Optional<Away> away) {
    public StationStep {
        facts = List.copyOf(facts);
    }

    /// Go on in another shipment: open the carton of `label` there, then take `next`, which was not used here.
    public record Away(ShipmentId shipment, Reading.CartonRead label, Optional<Reading> next) {}
}
