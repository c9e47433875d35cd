package tallydock.desk.shipments.intake.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tallydock.domain.document.RefusalCode;
import tallydock.domain.document.kind.DocumentKind;
import tallydock.domain.document.kind.KindEvidence;
import tallydock.domain.document.kind.KindGuess;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;

/// Finds out what a file is: the likeliest kind by all its features that it can be read as. Where two are close, the
/// other is named beside it.
final class PaperFinder {
    private static final Set<RefusalCode> NO_SUCH_TABLE = EnumSet.of(RefusalCode.NO_TABLE, RefusalCode.NO_LINES);

    private final Function<SourceFile, Optional<KindGuess>> kinds;
    private final Opening opening;

    /// Reads a file as one kind of sheet.
    @FunctionalInterface
    interface Opening {
        Opened as(Paper paper, Wish wish, Progress progress);
    }

    PaperFinder(Function<SourceFile, Optional<KindGuess>> kinds, Opening opening) {
        this.kinds = kinds;
        this.opening = opening;
    }

    Opened open(Wish wish, Progress progress) {
        var guess = kinds.apply(wish.file()).orElseGet(() -> new KindGuess(List.of()));
        var found = order(guess)
                .map(paper -> opening.as(paper, wish, progress))
                .filter(opened -> opened.refusal().isEmpty() || isUnreadable(opened))
                .findFirst();
        return found.map(opened -> opened.or(rival(guess, opened)))
                .orElseGet(() -> opening.as(Paper.PACKING_LIST, wish, progress));
    }

    /// The likeliest first, then all others.
    private static Stream<Paper> order(KindGuess guess) {
        return Stream.concat(guess.ranked().stream().map(KindEvidence::kind), Stream.of(DocumentKind.values()))
                .distinct()
                .map(PaperFinder::paper);
    }

    private static Optional<Paper> rival(KindGuess guess, Opened opened) {
        boolean isBest = guess.best()
                .map(KindEvidence::kind)
                .map(PaperFinder::paper)
                .filter(opened.paper()::equals)
                .isPresent();
        return isBest ? guess.rival().map(KindEvidence::kind).map(PaperFinder::paper) : Optional.empty();
    }

    /// A file that is broken is so as whatever it is read.
    private static boolean isUnreadable(Opened opened) {
        return opened.refusal()
                .filter(refusal -> !NO_SUCH_TABLE.contains(refusal.code()))
                .isPresent();
    }

    private static Paper paper(DocumentKind kind) {
        return switch (kind) {
            case PACKING_LIST -> Paper.PACKING_LIST;
            case INVOICE -> Paper.INVOICE;
            case ORDERS -> Paper.ORDERS;
            case FEES -> Paper.FEES;
            case PRODUCTS -> Paper.PRODUCTS;
        };
    }
}
