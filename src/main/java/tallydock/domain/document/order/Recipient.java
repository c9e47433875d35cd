package tallydock.domain.document.order;

import java.util.Optional;

/// To whom a parcel goes. Personal data: it is never written into the log or a list part.
public record Recipient(
        Optional<String> name,
        Optional<String> country,
        Optional<String> state,
        Optional<String> city,
        Optional<String> zip,
        Optional<String> address) {}
