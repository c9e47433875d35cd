package tallydock.desk.kit.labelling;

import java.util.Optional;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.label.stock.Stocks;
import tallydock.domain.printer.Printer;
import tallydock.usecase.label.LabelFormat;

/// Where labels go.
public sealed interface LabelTarget {
    /// On what it prints; empty when a printer is loaded with a stock that is not known here.
    Optional<Stock> stock();

    Head head();

    /// A printer, with what is loaded in it.
    record ToPrinter(Printer printer) implements LabelTarget {
        @Override
        public Optional<Stock> stock() {
            return Stocks.named(printer.media().stock());
        }

        @Override
        public Head head() {
            return printer.trueHead();
        }
    }

    /// A file, for a stock and a head that a person chose.
    record ToFile(LabelFormat format, Stock loaded, Head head) implements LabelTarget {
        @Override
        public Optional<Stock> stock() {
            return Optional.of(loaded);
        }
    }

    /// The stock that labels of a kind are usually on.
    static Stock usual(LabelKind kind) {
        String name = switch (kind) {
            case UNIT -> "57x32";
            case CARTON, BOX, SSCC, PALLET -> "100x150";
            case LOCATION, BADGE, COMMAND -> "70x50";
            case TEMPORARY, DISCREPANCY, QUARANTINE, TEST -> "100x50";
        };
        return Stocks.named(name).orElseThrow();
    }
}
