package tallydock.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.document.DocLine;
import tallydock.domain.product.Customs;
import tallydock.domain.shipment.PlannedLine;

/// What one carton of a list holds, as far as it can be counted. A list with a row for each piece says the same line
/// again and again; rows that follow each other and differ in nothing are one line of so many pieces.
final class CartonContents {
    private final List<PlannedLine> lines = new ArrayList<>();
    private Optional<DocLine> last = Optional.empty();
    private long unusable;

    /// Adds the next line of the carton.
    void add(DocLine line) {
        var pieces = line.qty().pieces();
        if (line.sku().isEmpty() || pieces.isEmpty()) {
            unusable++;
        } else if (last.filter(line::equals).isPresent()) {
            addPieces(pieces.get());
        } else {
            lines.add(planned(line, pieces.get()));
            last = Optional.of(line);
        }
    }

    /// The lines that can be counted, in the order of the list.
    List<PlannedLine> lines() {
        return lines;
    }

    /// How many lines have no SKU or no whole quantity.
    long unusable() {
        return unusable;
    }

    private void addPieces(long pieces) {
        var before = lines.removeLast();
        lines.add(new PlannedLine(
                before.sku(), before.qty() + pieces, before.fnsku(), before.gtin(), before.names(), before.customs()));
    }

    private static PlannedLine planned(DocLine line, long pieces) {
        return new PlannedLine(
                line.sku().orElseThrow(),
                pieces,
                line.codes().fnsku(),
                line.codes().gtin(),
                ListPlan.names(line.names()),
                new Customs(line.hsCode().digits(), line.price().map(ListPlan::money)));
    }
}
