package tallydock.wire;

import java.util.Optional;
import tallydock.domain.digest.Bytes;
import tallydock.domain.document.order.Recipient;
import tools.jackson.core.JacksonException;

/// Writes a recipient's fields into the bytes of one attachment, and reads them back.
public final class RecipientCodec {
    private static final int VERSION = 1;

    private RecipientCodec() {}

    public static Bytes encode(Recipient recipient) {
        return Bytes.of(Json.MAPPER.writeValueAsBytes(RecipientV1.of(recipient)));
    }

    /// The recipient as it was written; empty for bytes that are none, or that a newer program wrote.
    public static Optional<Recipient> decode(Bytes fields) {
        try {
            var written = Json.MAPPER.readValue(fields.asUtf8(), RecipientV1.class);
            return Optional.of(written).filter(one -> one.version <= VERSION).map(RecipientV1::toRecipient);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private record RecipientV1(
            int version,
            Optional<String> name,
            Optional<String> country,
            Optional<String> state,
            Optional<String> city,
            Optional<String> zip,
            Optional<String> address) {
        static RecipientV1 of(Recipient who) {
            return new RecipientV1(
                    VERSION, who.name(), who.country(), who.state(), who.city(), who.zip(), who.address());
        }

        Recipient toRecipient() {
            return new Recipient(name, country, state, city, zip, address);
        }
    }
}
