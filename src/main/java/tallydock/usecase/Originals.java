package tallydock.usecase;

import tallydock.domain.digest.Sha256;

/// Imported files, kept as they came under their hash.
public interface Originals {
    /// Keeps a copy and returns its hash; a file that is kept already is not kept twice.
    Sha256 keep(SourceFile file);

    /// The hash alone, for a dry run.
    Sha256 hash(SourceFile file);
}
