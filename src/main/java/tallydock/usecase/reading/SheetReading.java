package tallydock.usecase.reading;

import java.util.Optional;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.reading.SheetView;

/// A file read with choices: the document or why there is none, and what there is to look at. A view is there for
/// everything with cells, also where no table was found: then a person can name the row of the heading.
public record SheetReading<D>(ReadResult<D> result, Optional<SheetView> view) {}
