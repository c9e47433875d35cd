package tallydock.usecase.reading;

import java.util.Optional;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.choice.HeaderFingerprint;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.document.kind.KindGuess;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;

/// Foreign sheets read as a person says. A reading is a function of the file and the choices; nothing is remembered.
public interface SheetReadings {
    /// What to read: the file, the choices, the rows wanted for the eye, the register where there is one.
    record Request(SourceFile file, ReadingChoices choices, PreviewWindow window, Optional<KnownSkus> register) {}

    SheetReading<PackingListDoc> packingList(Request request, Progress progress);

    SheetReading<ProductSheetDoc> products(Request request, Progress progress);

    /// What kind of document the file is, with what speaks for it; empty for a file that cannot be read.
    Optional<KindGuess> kind(SourceFile file);

    /// The headings of the file as they are found without any choice; empty for a file that cannot be read.
    Optional<HeaderFingerprint> headings(SourceFile file);
}
