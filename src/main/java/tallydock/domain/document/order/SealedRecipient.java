package tallydock.domain.document.order;

import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;

/// A recipient's written fields under a hash that says nothing about them: the salt makes guessing names pointless, and
/// it goes when the fields go.
public record SealedRecipient(Sha256 hash, Bytes salt, Bytes fields) {
    /// The length of a salt, in bytes.
    public static final int SALT_BYTES = 32;

    /// Seals fields with a random salt of `SALT_BYTES`.
    public static SealedRecipient of(Bytes salt, Bytes fields) {
        if (salt.length() != SALT_BYTES) {
            throw new IllegalArgumentException("a salt has " + SALT_BYTES + " bytes, not " + salt.length());
        }
        return new SealedRecipient(hashOf(salt, fields), salt, fields);
    }

    /// Whether salt and fields are still what was hashed.
    public boolean isWhole() {
        return hash.equals(hashOf(salt, fields));
    }

    private static Sha256 hashOf(Bytes salt, Bytes fields) {
        var digest = Sha256.newDigest();
        digest.update(salt.toArray());
        digest.update(fields.toArray());
        return Sha256.ofDigest(digest.digest());
    }
}
