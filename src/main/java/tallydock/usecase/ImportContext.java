package tallydock.usecase;

import java.util.List;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.product.SellerId;

/// For whom and by whom a list is imported, and whether rows that cannot be used may be left out.
///
/// @param along facts that are kept with the import or not at all, in one commit
/// @param progress whether it is still wanted, up to the fact that makes it seen
public record ImportContext(SellerId seller, Actor actor, boolean leaveOut, List<Draft> along, Progress progress) {
    public ImportContext {
        along = List.copyOf(along);
    }

    /// An import that nothing goes along with.
    public ImportContext(SellerId seller, Actor actor, boolean leaveOut) {
        this(seller, actor, leaveOut, List.of(), Progress.UNWATCHED);
    }

    /// The same, watched by somebody who may end it.
    public ImportContext watched(Progress other) {
        return new ImportContext(seller, actor, leaveOut, along, other);
    }

    /// The same with facts that are kept with the import.
    public ImportContext with(List<Draft> facts) {
        return new ImportContext(seller, actor, leaveOut, facts, progress);
    }
}
