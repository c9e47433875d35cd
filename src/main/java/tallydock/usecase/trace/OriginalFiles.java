package tallydock.usecase.trace;

import java.util.Optional;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.match.PaperPlace.Original;
import tallydock.usecase.SourceFile;

/// The originals of imported papers, to be looked at once more.
public interface OriginalFiles {
    /// Whether it still is what was imported; reads all of it.
    Original check(Sha256 original);

    Optional<SourceFile> find(Sha256 original);
}
