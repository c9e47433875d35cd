package tallydock.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.product.Sku;

/// Says what packing list, invoice and register disagree about.
final class PaperWords {
    private final Console console;

    PaperWords(Console console) {
        this.console = console;
    }

    void print(List<PaperMismatch> mismatches) {
        mismatches.forEach(mismatch -> console.complain(
                "papers.differ",
                mismatch.sku().map(Sku::code).orElseGet(() -> word("papers.shipment")),
                word("papers." + mismatch.field().name()),
                mismatch.said().entrySet().stream()
                        .map(entry -> console.sentences()
                                .of("papers." + entry.getKey().name(), entry.getValue()))
                        .collect(Collectors.joining(word("papers.and")))));
    }

    private String word(String key) {
        return console.sentences().of(key);
    }
}
