package tallydock.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Money;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;

/// The written forms of imported rows.
final class PartForms {
    private PartForms() {}

    /// A carton, or with `continued` more lines of the carton before.
    record CartonV1(
            String no, Optional<String> barcode, Measures measures, List<LineV1> lines, Optional<Boolean> continued) {
        static CartonV1 of(PlannedCarton carton, boolean continued) {
            return new CartonV1(
                    carton.no().text(),
                    carton.barcode(),
                    carton.measures(),
                    carton.lines().stream().map(LineV1::of).toList(),
                    continued ? Optional.of(true) : Optional.empty());
        }

        PlannedCarton toCarton() {
            return new PlannedCarton(
                    new CartonNo(no),
                    barcode,
                    measures,
                    lines.stream().map(LineV1::toLine).toList());
        }
    }

    record LineV1(String sku, long qty, Optional<String> fnsku, Optional<String> gtin, Names names, CustomsV1 customs) {
        static LineV1 of(PlannedLine line) {
            return new LineV1(
                    line.sku().code(),
                    line.qty(),
                    line.fnsku(),
                    line.gtin(),
                    line.names(),
                    CustomsV1.of(line.customs()));
        }

        PlannedLine toLine() {
            return new PlannedLine(new Sku(sku), qty, fnsku, gtin, names, customs.toCustoms());
        }
    }

    /// The amount is written as text: its scale is part of what was declared.
    record CustomsV1(Optional<String> hsCode, Optional<String> amount, Optional<String> currency) {
        static CustomsV1 of(Customs customs) {
            return new CustomsV1(
                    customs.hsCode(),
                    customs.unitValue().map(value -> value.amount().toString()),
                    customs.unitValue().map(Money::currency));
        }

        Customs toCustoms() {
            return new Customs(hsCode, amount.map(text -> new Money(new BigDecimal(text), currency.orElseThrow())));
        }
    }
}
