package tallydock.domain.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;

/// SHA-256 over previous hash, header and raw payload. Every field goes in with its length, so no two headers share an
/// encoding; the payload goes in as bytes, so JSON needs no canonical form. The encoding is fixed for ever.
final class ChainHash {
    private static final String FORMAT = "tallydock-fact-1";

    private final MessageDigest digest = Sha256.newDigest();

    private ChainHash() {}

    static Sha256 of(Sha256 prevHash, FactHeader header, Bytes payload) {
        var chain = new ChainHash();
        chain.text(FORMAT);
        chain.bytes(prevHash.toArray());
        chain.header(header);
        chain.bytes(payload.toArray());
        return Sha256.ofDigest(chain.digest.digest());
    }

    private void header(FactHeader header) {
        text(header.key().site().name());
        uuid(header.key().station().value());
        number(header.key().epoch());
        number(header.key().seq());
        uuid(header.id().value());
        number(header.hlc().value());
        number(header.wallTime().toEpochMilli());
        text(header.actor().id());
        text(header.stream().kind().name());
        text(header.stream().key());
        text(header.tally().map(TallyId::toString).orElse(""));
        text(header.place().basis().orElse(""));
        text(header.type().name());
        number(header.type().version());
    }

    private void text(String value) {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    private void uuid(UUID value) {
        number(value.getMostSignificantBits());
        number(value.getLeastSignificantBits());
    }

    private void bytes(byte[] value) {
        number(value.length);
        digest.update(value);
    }

    private void number(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            digest.update((byte) (value >>> shift));
        }
    }
}
