package tallydock.domain.document.choice;

import tallydock.domain.digest.Sha256;

/// The headings of a sheet in a normalised form, as a hash: files of one sender's form have the same.
public record HeaderFingerprint(Sha256 hash) {}
