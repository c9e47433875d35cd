package tallydock.domain.station.stage;

import java.util.List;
import java.util.Optional;
import tallydock.domain.shipment.CartonNo;

/// What the station asks. `about` are the cartons that list an unexpected SKU; `elsewhere` is the other count where
/// one is asked about; `held` are the scans made while stopped.
public record Asking(
        boolean stopped,
        List<Choice> choices,
        List<CartonNo> about,
        Optional<OtherCount> elsewhere,
        List<HeldScan> held) {
    public Asking {
        choices = List.copyOf(choices);
        about = List.copyOf(about);
        held = List.copyOf(held);
    }
}
