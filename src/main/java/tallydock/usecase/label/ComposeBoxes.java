package tallydock.usecase.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tallydock.domain.barcode.FbaBoxId;
import tallydock.domain.barcode.FbaShipmentId;
import tallydock.domain.barcode.amazon.BoxContentText;
import tallydock.domain.barcode.amazon.BoxContentText.Why;
import tallydock.domain.barcode.amazon.BoxContentText.Written;
import tallydock.domain.barcode.amazon.BoxItem;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelValues;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.ShipmentPlan;

/// Says what the labels on boxes for Amazon say: the box id as bars, and what is in the box as a symbol.
public final class ComposeBoxes {
    private static final String ASSORTED = "Assorted SKUs 混装";
    private static final String PARTIAL = "Partial case 尾箱";

    private ComposeBoxes() {}

    /// What came of it.
    public sealed interface Boxes {
        record Labels(List<LabelValues> labels) implements Boxes {
            public Labels {
                labels = List.copyOf(labels);
            }
        }

        /// One box cannot say what it holds, so nothing is printed.
        record Refused(CartonNo carton, Why why, String what) implements Boxes {}
    }

    /// The labels of these cartons. The number of a box is that of its label on the list, else its place.
    public static Boxes of(ShipmentPlan plan, CartonChoice choice, Said said) {
        var cartons = new ComposeCartons(plan, said);
        var shipment = plan.head().refs().fbaShipmentId().flatMap(FbaShipmentId::parse);
        var labels = new ArrayList<LabelValues>();
        for (int place : choice.places(plan)) {
            var carton = plan.cartons().get(place);
            if (shipment.isEmpty()) {
                return new Boxes.Refused(carton.no(), Why.NO_SHIPMENT, "");
            }
            switch (content(shipment.orElseThrow(), carton, said)) {
                case Written.Refused(var why, var what) -> {
                    return new Boxes.Refused(carton.no(), why, what);
                }
                case Written.Text(var text) ->
                    labels.add(cartons.carton(place)
                            .with(LabelField.CODE, boxId(shipment.orElseThrow(), carton, place))
                            .with(LabelField.CONTENT_CODE, text)
                            .with(LabelField.MARK, mark(cartons, carton))
                            .build());
            }
        }
        return new Boxes.Labels(labels);
    }

    /// The content of one carton in writing.
    public static Written content(FbaShipmentId shipment, PlannedCarton carton, Said said) {
        var items = new ArrayList<BoxItem>();
        for (var line : carton.lines()) {
            if (line.qty() > 0) {
                var item = item(line, said);
                if (item.isEmpty()) {
                    return new Written.Refused(Why.NO_NUMBER, line.sku().code());
                }
                items.add(item.orElseThrow());
            }
        }
        return BoxContentText.write(shipment, items);
    }

    private static Optional<BoxItem> item(PlannedLine line, Said said) {
        return line.fnsku()
                .or(line::gtin)
                .map(String::strip)
                .flatMap(number -> BoxItem.Kind.ofNumber(number)
                        .map(kind -> new BoxItem(kind, upper(number), Math.toIntExact(line.qty()), said.expires())));
    }

    private static String upper(String number) {
        return number.toUpperCase(Locale.ROOT);
    }

    private static String boxId(FbaShipmentId shipment, PlannedCarton carton, int place) {
        return carton.barcode()
                .flatMap(FbaBoxId::parse)
                .map(FbaBoxId::code)
                .or(() -> ordinal(carton).map(n -> FbaBoxId.of(shipment, n).code()))
                .orElseGet(() -> FbaBoxId.of(shipment, place + 1).code());
    }

    /// As the label is looked for when it is scanned.
    private static Optional<Integer> ordinal(PlannedCarton carton) {
        boolean isOrdinal = carton.no().text().matches("0*[1-9]\\d{0,5}");
        return isOrdinal ? Optional.of(Integer.valueOf(carton.no().text())) : Optional.empty();
    }

    private static String mark(ComposeCartons cartons, PlannedCarton carton) {
        String what = cartons.isMixed(carton) ? ASSORTED : ComposeCartons.pieces(carton) + " pcs 件";
        return cartons.isPartial(carton) ? what + " · " + PARTIAL : what;
    }
}
