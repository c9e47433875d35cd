package tallydock.sheet.view;

import java.util.List;
import java.util.Optional;
import tallydock.domain.document.choice.ChangedCell;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.Progress;

/// What guides the reading of a list besides the list: the register its SKUs are looked up in, and a person's
/// choices with the cells they changed; `progress` says whether it is still wanted.
public record Guidance(
        Optional<KnownSkus> register, ReadingChoices choices, List<ChangedCell> changed, Progress progress) {
    public Guidance {
        changed = List.copyOf(changed);
    }

    /// Without choices.
    public static Guidance of(Optional<KnownSkus> register) {
        return new Guidance(register, ReadingChoices.NONE, List.of(), Progress.UNWATCHED);
    }

    /// The same with other choices.
    public Guidance with(ReadingChoices other) {
        return new Guidance(register, other, changed, progress);
    }
}
