package tallydock.sheet.export;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tallydock.domain.product.Money;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.ShipmentPlan;

/// A packing list: the shipment's numbers, then a row for each product of each carton, then the totals.
final class PackingListSheet {
    private static final int WIDTH = 14;
    private static final List<String> HEADINGS = List.of(
            "箱号 Carton No.",
            "箱标签 Box ID",
            "SKU",
            "FNSKU",
            "UPC/EAN",
            "中文品名 Chinese name",
            "英文品名 English name",
            "每箱数量 Qty per carton",
            "单箱毛重(kg) Carton G.W. (kg)",
            "单箱净重(kg) Carton N.W. (kg)",
            "外箱长(cm) Carton length (cm)",
            "外箱宽(cm) Carton width (cm)",
            "外箱高(cm) Carton height (cm)",
            "HS编码 HS code",
            "申报单价 Declared unit value",
            "币种 Currency");
    private static final int QUANTITY = 7;

    private final RowWriter rows;

    PackingListSheet(RowWriter rows) {
        this.rows = rows;
    }

    void write(ShipmentPlan plan) {
        var refs = plan.head().refs();
        label("PO", refs.po());
        label("FBA shipment ID 货件编号", refs.fbaShipmentId());
        label("Reference 参考号", refs.reference());
        label("Destination 目的地", refs.destination());
        rows.emptyRow();
        rows.headings(HEADINGS, WIDTH);
        plan.cartons().forEach(carton -> carton.lines().forEach(line -> row(carton, line)));
        total(plan);
    }

    private void label(String label, Optional<String> value) {
        value.ifPresent(text -> rows.row(List.of(Value.words(label), Value.words(text))));
    }

    private void row(PlannedCarton carton, PlannedLine line) {
        var size = carton.measures();
        var customs = line.customs();
        rows.row(List.of(
                Value.words(carton.no().text()),
                Value.words(carton.barcode()),
                Value.words(line.sku().code()),
                Value.words(line.fnsku()),
                Value.words(line.gtin()),
                Value.words(line.names().zh()),
                Value.words(line.names().en()),
                Value.figure(line.qty()),
                Value.kg(size.grossGrams()),
                Value.kg(size.netGrams()),
                Value.cm(size.lengthMm()),
                Value.cm(size.widthMm()),
                Value.cm(size.heightMm()),
                Value.words(customs.hsCode()),
                Value.figure(customs.unitValue().map(Money::amount)),
                Value.words(customs.unitValue().map(Money::currency))));
    }

    private void total(ShipmentPlan plan) {
        long units = plan.cartons().stream()
                .flatMap(carton -> carton.lines().stream())
                .mapToLong(PlannedLine::qty)
                .sum();
        Value[] cells = new Value[QUANTITY + 1];
        Arrays.fill(cells, new Value.Nothing());
        cells[0] = Value.words("合计 Total");
        cells[QUANTITY] = new Value.Figure(BigDecimal.valueOf(units));
        rows.row(List.of(cells));
    }
}
