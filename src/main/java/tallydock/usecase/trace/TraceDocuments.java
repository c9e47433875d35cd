package tallydock.usecase.trace;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tallydock.domain.digest.Sha256;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.document.match.MatchField;
import tallydock.domain.document.match.Paper;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.document.match.PaperPlace;
import tallydock.domain.document.match.TracedMismatch;
import tallydock.domain.fact.ImportId;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.Shipments;
import tallydock.usecase.trade.CompareDocuments;

/// Finds in which file, sheet, column and rows each paper says what it says. Every original is read once
/// more, so it takes its time.
public final class TraceDocuments {
    private static final int MOST_ROWS = 5;

    private final Ports ports;

    /// What it needs from outside.
    public record Ports(
            Shipments shipments,
            CompareDocuments compare,
            KeptPapers papers,
            OriginalFiles originals,
            PaperRows rows) {}

    public TraceDocuments(Ports ports) {
        this.ports = ports;
    }

    /// All that the papers of a shipment disagree about.
    public List<TracedMismatch> run(ShipmentId shipment) {
        return ports.shipments()
                .find(shipment)
                .filter(head -> !ports.compare().invoices().of(head).isEmpty())
                .flatMap(head -> ports.shipments().plan(head.id()))
                .map(plan -> run(ports.compare().cases(plan, _ -> Names.NONE)))
                .orElse(List.of());
    }

    /// These cases of papers; others are left out.
    public List<TracedMismatch> run(List<Discrepancy> cases) {
        var cited = cases.stream().flatMap(found -> cited(found).stream()).toList();
        var said = cited.stream().flatMap(one -> one.said.stream()).toList();
        var rows = rows(said);
        Map<Sha256, PaperPlace.Original> states = new HashMap<>();
        return cited.stream().map(one -> traced(one, rows, states)).toList();
    }

    private TracedMismatch traced(
            Cited cited, Map<Sha256, Map<String, List<Integer>>> rows, Map<Sha256, PaperPlace.Original> states) {
        Map<Paper, PaperPlace> places = new EnumMap<>(Paper.class);
        cited.said.forEach(one -> places.put(one.paper, place(one, cited.mismatch.field(), rows, states)));
        return new TracedMismatch(cited.mismatch, places);
    }

    /// One case with the papers that speak in it.
    private record Cited(PaperMismatch mismatch, List<Said> said) {}

    /// One side of one case.
    private record Said(Paper paper, KeptPaper kept, Optional<Sku> sku) {}

    private Optional<Cited> cited(Discrepancy found) {
        return found.about() instanceof About.Papers papers
                ? Optional.of(new Cited(papers.mismatch(), said(found.shipment(), papers)))
                : Optional.empty();
    }

    private List<Said> said(ShipmentHead shipment, About.Papers papers) {
        var mismatch = papers.mismatch();
        return mismatch.said().keySet().stream()
                .flatMap(paper -> kept(paper, shipment, mismatch, papers.invoice())
                        .map(kept -> new Said(paper, kept, mismatch.sku()))
                        .stream())
                .toList();
    }

    private Optional<KeptPaper> kept(Paper paper, ShipmentHead shipment, PaperMismatch mismatch, ImportId invoice) {
        return switch (paper) {
            case PACKING_LIST -> ports.papers().list(shipment.id());
            case INVOICE -> ports.papers().invoice(invoice);
            case REGISTER -> mismatch.sku().flatMap(sku -> ports.papers().register(shipment.seller(), sku));
        };
    }

    /// By original and SKU; of the register the row is kept.
    private Map<Sha256, Map<String, List<Integer>>> rows(List<Said> said) {
        var byOriginal = said.stream()
                .filter(one -> one.paper != Paper.REGISTER && one.sku.isPresent())
                .collect(Collectors.groupingBy(one -> one.kept.source().original()));
        Map<Sha256, Map<String, List<Integer>>> rows = new HashMap<>();
        byOriginal.forEach((original, sides) -> ports.originals().find(original).ifPresent(file -> {
            var source = sides.getFirst().kept.source();
            var columns = new PaperRows.Columns(
                    source.sheet(), letters(source.mapping(), "SKU").collect(Collectors.toSet()));
            Set<String> wanted = sides.stream()
                    .flatMap(one -> one.sku.stream())
                    .map(Sku::folded)
                    .collect(Collectors.toSet());
            rows.put(original, ports.rows().find(file, columns, wanted));
        }));
        return rows;
    }

    private PaperPlace place(
            Said one,
            MatchField field,
            Map<Sha256, Map<String, List<Integer>>> rows,
            Map<Sha256, PaperPlace.Original> states) {
        var source = one.kept.source();
        var found = one.kept.row().isPresent()
                ? List.of(one.kept.row().getAsInt())
                : rows.getOrDefault(source.original(), Map.of())
                        .getOrDefault(one.sku.map(Sku::folded).orElse(""), List.of());
        var column = letters(source.mapping(), concept(field)).findFirst();
        return new PaperPlace(
                source.fileName(),
                one.kept.at(),
                source.original(),
                states.computeIfAbsent(source.original(), ports.originals()::check),
                source.sheet(),
                new PaperPlace.Cells(column, found.stream().limit(MOST_ROWS).toList()));
    }

    /// The columns that were read as something, the leftmost first.
    private static Stream<String> letters(Map<String, String> mapping, String concept) {
        return mapping.entrySet().stream()
                .filter(column ->
                        column.getValue().equals(concept) || column.getValue().startsWith(concept + " "))
                .map(Map.Entry::getKey)
                .sorted((one, other) ->
                        one.length() == other.length() ? one.compareTo(other) : one.length() - other.length());
    }

    /// What the columns are called in the mapping that is kept with each import.
    private static String concept(MatchField field) {
        return switch (field) {
            case QUANTITY -> "QUANTITY";
            case VALUE -> "UNIT_PRICE";
            case HS_CODE -> "HS_CODE";
            case ORIGIN -> "ORIGIN";
            case WEIGHT -> "GROSS";
        };
    }
}
