package tallydock.app.cli;

import java.util.stream.Collectors;
import tallydock.domain.document.kind.DocumentKind;
import tallydock.domain.document.kind.KindEvidence;
import tallydock.domain.document.kind.KindGuess;
import tallydock.usecase.SourceFile;

/// Says what a file could be when nobody said what it is: it is read as a packing list only where nothing else comes
/// close.
final class KindDoubt {
    private static final int REASONS = 3;

    private final Surroundings surroundings;

    KindDoubt(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// Whether it has to be said what the file is; then a sentence has been printed.
    boolean isTold(SourceFile file, String name) {
        return surroundings
                .readings()
                .kind(file)
                .map(guess -> isTold(guess, name))
                .orElse(false);
    }

    private boolean isTold(KindGuess guess, String name) {
        var best = guess.best().orElseThrow();
        var rival = guess.rival();
        if (rival.isPresent()) {
            tellBoth(name, best, rival.get());
        } else if (best.kind() != DocumentKind.PACKING_LIST) {
            surroundings.console().complain("import.looksLike", name, word(best), reasons(best), option(best));
        }
        return rival.isPresent() || best.kind() != DocumentKind.PACKING_LIST;
    }

    private void tellBoth(String name, KindEvidence best, KindEvidence rival) {
        surroundings
                .console()
                .complain(
                        "import.couldBe",
                        name,
                        word(best),
                        reasons(best),
                        word(rival),
                        reasons(rival),
                        option(best),
                        option(rival));
    }

    private String word(KindEvidence evidence) {
        return surroundings.sentences().of("kind." + evidence.kind().name());
    }

    private String reasons(KindEvidence evidence) {
        return evidence.strongest(REASONS).stream()
                .map(reason -> surroundings.sentences().of("kind.reason." + reason.name()))
                .collect(Collectors.joining(surroundings.sentences().of("papers.and")));
    }

    private static String option(KindEvidence evidence) {
        return switch (evidence.kind()) {
            case PACKING_LIST -> SheetKind.PACKING_LIST.word();
            case INVOICE -> SheetKind.INVOICE.word();
            case ORDERS -> SheetKind.ORDERS.word();
            case FEES -> SheetKind.FEES.word();
            case PRODUCTS -> SheetKind.PRODUCTS.word();
        };
    }
}
