package tallydock.domain.receiving;

import java.util.Collection;
import java.util.Optional;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.InboundFact;
import tallydock.domain.fact.Latest;
import tallydock.domain.fact.Recorded;

/// How an inbound stands as a whole: whether it is counted blind, since when it is finished by somebody's word, and
/// what
/// unknown codes were said to mean. One whose cartons are all closed needs no such word.
public record InboundState(boolean blind, Optional<FactOrder> finished, BoundCodes bound) {
    /// Nobody has said anything of it.
    public static final InboundState OPEN = new InboundState(false, Optional.empty());

    /// Of one that no code was bound in.
    public InboundState(boolean blind, Optional<FactOrder> finished) {
        this(blind, finished, BoundCodes.NONE);
    }

    /// What the facts of one shipment say, in whatever order they come.
    public static InboundState of(Collection<Recorded> facts) {
        Optional<Latest<Boolean>> blind = Optional.empty();
        Optional<Latest<Boolean>> finished = Optional.empty();
        for (var recorded : facts) {
            var order = recorded.entry().header().order();
            if (recorded.fact().orElse(null) instanceof InboundFact fact) {
                switch (fact) {
                    case InboundFact.BlindCountChosen chosen -> blind = later(blind, order, chosen.blind());
                    case InboundFact.InboundFinished _ -> finished = later(finished, order, true);
                    case InboundFact.InboundReopened _ -> finished = later(finished, order, false);
                    case InboundFact.InvoiceAssigned _ -> {} // papers change nothing of the count
                    case InboundFact.CodeBound _ -> {} // folded apart
                }
            }
        }
        return new InboundState(
                blind.filter(Latest::value).isPresent(),
                finished.filter(Latest::value).map(Latest::order),
                BoundCodes.of(facts));
    }

    private static Optional<Latest<Boolean>> later(Optional<Latest<Boolean>> before, FactOrder order, boolean value) {
        var now = new Latest<>(order, value);
        return Optional.of(before.map(now::or).orElse(now));
    }

    public boolean isFinished() {
        return finished.isPresent();
    }

    /// Whether units that this count lacks are missing, not merely still to come: its carton was closed or
    /// received whole, or the inbound was finished since it was last opened.
    boolean isDone(CountedTally tally) {
        return tally.whole()
                || !tally.span().isOpen()
                || finished.filter(end -> end.compareTo(tally.span().lastOpened()) > 0)
                        .isPresent();
    }
}
