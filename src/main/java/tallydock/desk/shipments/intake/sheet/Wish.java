package tallydock.desk.shipments.intake.sheet;

import java.util.Optional;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.usecase.SourceFile;
import tallydock.usecase.reading.PreviewWindow;

/// What to read and how.
///
/// @param paper what it is; empty to find out
/// @param said what the person said so far, without what is remembered
/// @param asLastTime whether the layout of the sender's last sheet counts
public record Wish(
        SourceFile file, Optional<Paper> paper, ReadingChoices said, boolean asLastTime, PreviewWindow window) {
    /// The first look at a file.
    public static Wish first(SourceFile file) {
        return new Wish(file, Optional.empty(), ReadingChoices.NONE, true, PreviewWindow.FIRST);
    }

    /// A sheet of another kind: what was said of the first says nothing of it.
    public Wish as(Paper other) {
        return new Wish(file, Optional.of(other), ReadingChoices.NONE, asLastTime, PreviewWindow.FIRST);
    }

    /// The same, now that it is known what it is.
    public Wish found(Paper kind) {
        return new Wish(file, Optional.of(kind), said, asLastTime, window);
    }

    Wish with(ReadingChoices other) {
        return new Wish(file, paper, other, asLastTime, window);
    }

    Wish asFound() {
        return new Wish(file, paper, said, false, window);
    }

    Wish at(PreviewWindow other) {
        return new Wish(file, paper, said, asLastTime, other);
    }
}
