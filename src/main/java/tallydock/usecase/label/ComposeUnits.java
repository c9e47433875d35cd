package tallydock.usecase.label;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelValues;
import tallydock.domain.product.CodeKind;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.ShipmentPlan;

/// Says what the labels on single pieces say: the FNSKU where there is one, else the GTIN, else the SKU.
public final class ComposeUnits {
    /// As Amazon asks of dates for readers in its warehouses.
    private static final DateTimeFormatter EXPIRY = DateTimeFormatter.ofPattern("MM-dd-yyyy", Locale.ROOT);

    private ComposeUnits() {}

    /// Which pieces of a list.
    ///
    /// @param spare how many labels more for each product
    public record UnitChoice(CartonChoice cartons, Optional<Sku> sku, int spare) {
        public static final UnitChoice ALL = new UnitChoice(CartonChoice.ALL, Optional.empty(), 0);

        boolean has(PlannedLine line) {
            return sku.isEmpty() || sku.filter(line.sku()::equals).isPresent();
        }
    }

    /// A label for each chosen piece, carton by carton, then the spare ones; at most one more than
    /// `ComposeLabels.MOST`.
    public static List<LabelValues> of(ShipmentPlan plan, UnitChoice choice, Said said) {
        var labels = new ArrayList<LabelValues>();
        Map<Sku, LabelValues> kinds = new LinkedHashMap<>();
        for (int place : choice.cartons().places(plan)) {
            for (var line : plan.cartons().get(place).lines()) {
                if (choice.has(line) && line.qty() > 0) {
                    add(labels, kinds.computeIfAbsent(line.sku(), _ -> unit(line, said)), line.qty());
                }
            }
        }
        kinds.values().forEach(label -> add(labels, label, choice.spare()));
        return labels;
    }

    private static void add(List<LabelValues> labels, LabelValues label, long times) {
        for (long unit = 0; unit < times && labels.size() <= ComposeLabels.MOST; unit++) {
            labels.add(label);
        }
    }

    private static LabelValues unit(PlannedLine line, Said said) {
        String code = line.fnsku().or(line::gtin).orElse(line.sku().code());
        return label(code, line.sku(), said)
                .with(LabelField.TITLE, line.names().en().orElse(line.sku().code()))
                .with(LabelField.TITLE_ZH, line.names().zh().orElse(""))
                .build();
    }

    /// The label of a registered product.
    public static LabelValues of(Product product, Said said) {
        String code = code(product, CodeKind.FNSKU)
                .or(() -> code(product, CodeKind.GTIN))
                .orElse(product.sku().code());
        return label(code, product.sku(), said)
                .with(
                        LabelField.TITLE,
                        product.names().en().orElse(product.sku().code()))
                .with(LabelField.TITLE_ZH, product.names().zh().orElse(""))
                .build();
    }

    private static Optional<String> code(Product product, CodeKind kind) {
        return product.barcodes().stream()
                .filter(barcode -> barcode.kind() == kind)
                .map(ProductBarcode::shown)
                .findFirst();
    }

    private static LabelValues.Builder label(String code, Sku sku, Said said) {
        return new LabelValues.Builder()
                .with(LabelField.CODE, code)
                .with(LabelField.SKU, sku.code())
                .with(LabelField.CONDITION, said.condition())
                .with(LabelField.ORIGIN, said.origin())
                .with(
                        LabelField.EXPIRY,
                        said.expires().map(day -> "EXP " + EXPIRY.format(day)).orElse(""));
    }
}
