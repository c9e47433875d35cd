package tallydock.sheet.kind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.document.kind.DocumentKind;
import tallydock.domain.document.kind.KindEvidence;
import tallydock.domain.document.kind.KindGuess;
import tallydock.domain.document.kind.KindReason;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.cells.SheetSource;
import tallydock.sheet.column.Concept;
import tallydock.sheet.fee.FeeReader;
import tallydock.sheet.invoice.InvoiceReader;
import tallydock.sheet.order.OrderReader;
import tallydock.sheet.packing.PackingReader;
import tallydock.sheet.product.ProductReader;
import tallydock.sheet.table.Header;
import tallydock.sheet.table.Words;

/// Judges what kind of document a file is. No single column decides: an invoice can count cartons, a packing list can
/// state prices. Each kind is asked with its own words what speaks for it, sheet by sheet.
public final class SheetKinds {
    private static final double TITLE = 4;

    private SheetKinds() {}

    /// Every kind with its evidence; the best sheet of the file counts for each.
    public static KindGuess of(SheetSource source) {
        Map<DocumentKind, KindEvidence> best = new EnumMap<>(DocumentKind.class);
        for (int i = 0; i < source.sheets().size(); i++) {
            if (source.sheets().size() == 1
                    || !Words.isAboutTheForm(source.sheets().get(i))) {
                of(source.head(i))
                        .forEach(evidence -> best.merge(
                                evidence.kind(),
                                evidence,
                                (one, other) -> other.weight() > one.weight() ? other : one));
            }
        }
        return new KindGuess(List.copyOf(best.values()));
    }

    private static List<KindEvidence> of(Grid grid) {
        List<KindEvidence> all = new ArrayList<>();
        add(all, DocumentKind.PACKING_LIST, grid, PackingReader.header(grid));
        add(all, DocumentKind.INVOICE, grid, InvoiceReader.header(grid));
        add(all, DocumentKind.ORDERS, grid, OrderReader.header(grid));
        add(all, DocumentKind.FEES, grid, FeeReader.header(grid));
        add(all, DocumentKind.PRODUCTS, grid, ProductReader.header(grid));
        return all;
    }

    /// A kind whose table is not there at all has nothing to say.
    private static void add(List<KindEvidence> all, DocumentKind kind, Grid grid, Optional<Header> header) {
        header.ifPresent(found -> {
            var features = Features.of(header);
            var reasons = reasons(kind, features, grid, found);
            double title = Titles.in(grid, found.row()).getOrDefault(kind, 0.0);
            if (title > 0) {
                reasons.put(KindReason.TITLE, TITLE * title);
            }
            all.add(new KindEvidence(kind, reasons));
        });
    }

    private static Map<KindReason, Double> reasons(DocumentKind kind, Features features, Grid grid, Header header) {
        return switch (kind) {
            case PACKING_LIST -> packing(features, header);
            case INVOICE -> invoice(features);
            case ORDERS -> orders(features);
            case FEES -> fees(features, grid, header);
            case PRODUCTS -> products(features, header);
        };
    }

    /// Counted cartons stand on invoices too; numbered cartons, or what lies in one, hardly ever.
    private static Map<KindReason, Double> packing(Features features, Header header) {
        var reasons = new EnumMap<KindReason, Double>(KindReason.class);
        put(reasons, KindReason.GOODS_WITH_QUANTITIES, 1.5, features.has(Concept.QUANTITY, Concept.PIECES_OR_CARTONS));
        put(reasons, KindReason.CARTONS_NUMBERED, 4, features.has(Concept.CARTON_NO, Concept.BOX_LABEL));
        put(reasons, KindReason.CARTONS_COUNTED, 1.5, features.has(Concept.CARTON_COUNT, Concept.PIECES_OR_CARTONS));
        put(reasons, KindReason.UNITS_PER_CARTON, 2.5, features.perCarton(Concept.QUANTITY));
        put(reasons, KindReason.BOXES_ACROSS, 5, PackingReader.boxesAcross(header.headings()) > 1);
        double weights = features.perCarton(
                        Concept.GROSS, Concept.NET, Concept.SIZE, Concept.LENGTH, Concept.WIDTH, Concept.HEIGHT)
                ? 2
                : 0.5;
        put(reasons, KindReason.CARTON_WEIGHTS, weights, features.has(Concept.GROSS, Concept.NET, Concept.SIZE));
        return reasons;
    }

    /// Prices beside carton numbers are declared values.
    private static Map<KindReason, Double> invoice(Features features) {
        var reasons = new EnumMap<KindReason, Double>(KindReason.class);
        double share = features.has(Concept.CARTON_NO, Concept.BOX_LABEL) ? 0.5 : 1;
        put(reasons, KindReason.GOODS_WITH_QUANTITIES, 1, features.has(Concept.QUANTITY, Concept.PIECES_OR_CARTONS));
        put(reasons, KindReason.PRICES, 2 * share, features.has(Concept.UNIT_PRICE));
        put(reasons, KindReason.AMOUNTS, 2.5 * share, features.has(Concept.AMOUNT));
        put(reasons, KindReason.TERMS_OF_SALE, 0.75, features.has(Concept.ORIGIN, Concept.INCOTERM, Concept.HS_CODE));
        return reasons;
    }

    private static Map<KindReason, Double> orders(Features features) {
        var reasons = new EnumMap<KindReason, Double>(KindReason.class);
        long persons = features.count(
                Concept.RECIPIENT, Concept.ADDRESS, Concept.ZIP, Concept.CITY, Concept.STATE, Concept.COUNTRY);
        put(reasons, KindReason.RECIPIENTS, Math.min(6, 2.0 * persons), persons > 0);
        put(reasons, KindReason.ORDER_NUMBERS, 2.5, features.has(Concept.ORDER_ID));
        put(reasons, KindReason.PARCEL_NUMBERS, 3, features.has(Concept.TRACKING, Concept.PACKAGE_ID));
        return reasons;
    }

    /// A column of descriptions is one of fees where its cells name fees.
    private static Map<KindReason, Double> fees(Features features, Grid grid, Header header) {
        var reasons = new EnumMap<KindReason, Double>(KindReason.class);
        boolean wide = FeeReader.isWide(header.headings());
        double kinds = FeeReader.namesFees(grid, header) ? 5 : 1;
        put(reasons, KindReason.KINDS_OF_FEE, wide ? 7 : kinds, wide || features.has(Concept.FEE_TYPE));
        put(reasons, KindReason.CHARGES, 1.5, features.has(Concept.AMOUNT));
        put(reasons, KindReason.ORDER_NUMBERS, 1, features.has(Concept.DATE) && features.has(Concept.REFERENCE));
        return reasons;
    }

    private static Map<KindReason, Double> products(Features features, Header header) {
        var reasons = new EnumMap<KindReason, Double>(KindReason.class);
        long properties = features.count(
                Concept.BATTERY,
                Concept.MAGNETIC,
                Concept.LIQUID,
                Concept.POWDER,
                Concept.TEMPERATURE,
                Concept.SAFETY_STOCK,
                Concept.FNSKU,
                Concept.GTIN,
                Concept.BARCODE,
                Concept.ASIN,
                Concept.HS_CODE,
                Concept.GROSS,
                Concept.LENGTH,
                Concept.SIZE,
                Concept.NAME);
        put(reasons, KindReason.PROPERTIES_OF_PRODUCTS, Math.min(4, 0.75 * properties), properties > 0);
        boolean counted = PackingReader.boxesAcross(header.headings()) > 1
                || features.has(
                        Concept.QUANTITY,
                        Concept.PIECES_OR_CARTONS,
                        Concept.CARTON_COUNT,
                        Concept.CARTON_NO,
                        Concept.AMOUNT);
        put(reasons, KindReason.NO_QUANTITIES, 3, !counted);
        return reasons;
    }

    private static void put(Map<KindReason, Double> reasons, KindReason reason, double weight, boolean speaks) {
        if (speaks) {
            reasons.put(reason, weight);
        }
    }
}
