package tallydock.usecase.reading;

import java.util.Optional;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.document.choice.RememberedLayout;

/// A reading with the choices it was made with: those of the person, over what is remembered of the sender's last
/// file, if that was used.
public record OpenedSheet<D>(SheetReading<D> reading, ReadingChoices choices, Optional<RememberedLayout> remembered) {}
