package tallydock.usecase.people;

import tallydock.domain.digest.Bytes;

/// A key of this installation that lies apart from the store, so that a stolen store alone gives nothing to guess at.
public interface Pepper {
    /// HMAC-SHA-256 under the key; the key itself never comes out.
    Bytes hmac(Bytes message);
}
