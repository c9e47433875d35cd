package tallydock.security;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import tallydock.domain.digest.Bytes;
import tallydock.usecase.people.PinCost;

/// Argon2id, version 1.3 (RFC 9106): makes each guess at a short secret slow and costly in memory.
final class Argon2id {
    /// Bytes of a hash.
    static final int HASH_BYTES = 32;

    private final PinCost cost;
    private final Bytes secret;
    private final Bytes associated;

    Argon2id(PinCost cost) {
        this(cost, Bytes.EMPTY, Bytes.EMPTY);
    }

    /// With a key and associated data of its own, as RFC 9106 has them.
    Argon2id(PinCost cost, Bytes secret, Bytes associated) {
        this.cost = cost;
        this.secret = secret;
        this.associated = associated;
    }

    Bytes hash(Bytes password, Bytes salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt.toArray())
                .withSecret(secret.toArray())
                .withAdditional(associated.toArray())
                .build());
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(password.toArray(), hash);
        return Bytes.of(hash);
    }
}
