package tallydock.desk.shipments;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tallydock.domain.shipment.ShipmentId;

/// One line of the list: what the shipment is called, whose it is, how far it is counted, and the file it came from.
public record ShipmentRow(
        ShipmentId id, List<String> names, String seller, Counts counts, Optional<Instant> lastCounted, String file) {
    public ShipmentRow {
        names = List.copyOf(names);
    }

    /// Counted of declared, and how many cases are open: empty while they are still compared.
    public record Counts(long cartons, long cartonsDeclared, long units, long unitsDeclared, OptionalLong cases) {}

    ShipmentRow withCases(OptionalLong cases) {
        var now = new Counts(counts.cartons, counts.cartonsDeclared, counts.units, counts.unitsDeclared, cases);
        return new ShipmentRow(id, names, seller, now, lastCounted, file);
    }

    /// The first of its names, else the file.
    public String name() {
        return names.isEmpty() ? file : names.getFirst();
    }

    /// The other names, for the second line.
    public String otherNames() {
        return String.join(" \u00b7 ", names.subList(Math.min(1, names.size()), names.size()));
    }

    boolean matches(String text) {
        var wanted = text.strip().toUpperCase(Locale.ROOT);
        return wanted.isEmpty()
                || Stream.concat(names.stream(), Stream.of(seller, file))
                        .anyMatch(each -> each.toUpperCase(Locale.ROOT).contains(wanted));
    }
}
