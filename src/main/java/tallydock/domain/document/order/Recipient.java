package tallydock.domain.document.order;

import java.util.Optional;
import java.util.stream.Stream;

/// To whom a parcel goes. Personal data: it is never written into the log or a list part, and never shown by accident.
public record Recipient(
        Optional<String> name,
        Optional<String> country,
        Optional<String> state,
        Optional<String> city,
        Optional<String> zip,
        Optional<String> address) {

    /// Whether nothing is said.
    public boolean isBlank() {
        return Stream.of(name, country, state, city, zip, address).allMatch(Optional::isEmpty);
    }

    /// Says nothing of the person, because texts of values end in logs.
    @Override
    public String toString() {
        return "Recipient[]";
    }
}
