package tallydock.domain.product;

import java.util.Optional;

/// Hazards with one of them changed.
final class HazardFields {
    private HazardFields() {}

    static Hazards battery(Hazards all, Optional<Boolean> yes) {
        return new Hazards(yes, all.magnetic(), all.liquid(), all.powder());
    }

    static Hazards magnetic(Hazards all, Optional<Boolean> yes) {
        return new Hazards(all.battery(), yes, all.liquid(), all.powder());
    }

    static Hazards liquid(Hazards all, Optional<Boolean> yes) {
        return new Hazards(all.battery(), all.magnetic(), yes, all.powder());
    }

    static Hazards powder(Hazards all, Optional<Boolean> yes) {
        return new Hazards(all.battery(), all.magnetic(), all.liquid(), yes);
    }
}
