package tallydock.app.cli;

import java.util.Set;
import java.util.stream.Collectors;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.receiving.Receipt;

/// A receipt in words: the totals, and what somebody must look at.
final class ReceiptWords {
    private final Console console;

    ReceiptWords(Console console) {
        this.console = console;
    }

    void print(Receipt receipt) {
        var totals = receipt.totals();
        console.sentence("receipt.cartons", totals.cartonsReceived(), totals.cartonsExpected());
        console.sentence("receipt.units", totals.receivedUnits(), totals.expectedUnits(), totals.damagedUnits());
        receipt.cartons().forEach(this::carton);
        receipt.unknown()
                .forEach(code -> console.sentence(
                        "receipt.unknown",
                        code.shown(),
                        code.carton().map(Object::toString).orElse("-"),
                        code.count()));
        receipt.unreadable()
                .forEach(found -> console.sentence(
                        "receipt.unreadable",
                        found.label().code(),
                        found.label().carton().map(Object::toString).orElse("-")));
        if (!receipt.hasOpenCase()) {
            console.sentence("receipt.allWell");
        }
    }

    private void carton(Receipt.CartonReceipt carton) {
        String name = carton.carton().map(Object::toString).orElse("-");
        if (carton.status() == Receipt.Status.LOOSE || !carton.types().isEmpty()) {
            var types = carton.types().isEmpty() ? Set.of(DiscrepancyType.LOOSE) : carton.types();
            console.sentence("receipt.carton", name, words(types));
        }
        carton.lines().stream()
                .filter(line -> !line.types().isEmpty() || line.damaged() > 0)
                .forEach(line -> console.sentence(
                        "receipt.line",
                        name,
                        line.sku().code(),
                        line.received(),
                        line.expected(),
                        line.damaged(),
                        words(line.types())));
    }

    private static String words(Set<DiscrepancyType> types) {
        return types.stream().sorted().map(DiscrepancyType::name).collect(Collectors.joining(" "));
    }
}
