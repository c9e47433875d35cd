package tallydock.domain.station.stage;

import java.util.List;
import java.util.Optional;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// What the station asks. `about` are the cartons that list an unexpected SKU; `elsewhere` is the other count where
/// one is asked about; `carriers` are the products that all claim a scanned code; `held` are the scans made while
/// stopped.
public record Asking(
        boolean stopped,
        List<Choice> choices,
        List<CartonNo> about,
        Optional<OtherCount> elsewhere,
        List<Sku> carriers,
        List<HeldScan> held) {
    public Asking {
        choices = List.copyOf(choices);
        about = List.copyOf(about);
        carriers = List.copyOf(carriers);
        held = List.copyOf(held);
    }

    /// About no code that products share.
    public Asking(
            boolean stopped,
            List<Choice> choices,
            List<CartonNo> about,
            Optional<OtherCount> elsewhere,
            List<HeldScan> held) {
        this(stopped, choices, about, elsewhere, List.of(), held);
    }
}
