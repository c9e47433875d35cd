package tallydock.domain.station.stage;

import java.util.Optional;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// What the stage says, and of what. `code` is what was scanned when no product or carton is known for it. `number` is
/// the kind's own: units too many, units asked about, units counted with one scan, units or cartons missing.
public record Headline(
        OutcomeKind kind, Optional<Sku> sku, Optional<CartonNo> carton, Optional<String> code, long number) {
    public static Headline of(OutcomeKind kind) {
        return new Headline(kind, Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    public static Headline of(OutcomeKind kind, Sku sku, long number) {
        return new Headline(kind, Optional.of(sku), Optional.empty(), Optional.empty(), number);
    }

    public static Headline of(OutcomeKind kind, CartonNo carton) {
        return new Headline(kind, Optional.empty(), Optional.of(carton), Optional.empty(), 0);
    }

    public static Headline of(OutcomeKind kind, String code) {
        return new Headline(kind, Optional.empty(), Optional.empty(), Optional.of(code), 0);
    }

    public Headline withCode(String other) {
        return new Headline(kind, sku, carton, Optional.of(other), number);
    }

    public Headline withNumber(long other) {
        return new Headline(kind, sku, carton, code, other);
    }
}
