package tallydock.domain.barcode.amazon;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.barcode.FbaShipmentId;

/// Writes the code that says what is in a box for Amazon: `AMZN,PO:shipment,FNSKU:id,QTY:n` and so on, one
/// item for each number, in the order they were given.
public final class BoxContentText {
    /// Beyond it Amazon's own pages advise to split the box or to upload a file: the symbol grows past a label.
    public static final int MOST_KINDS = 20;

    private static final DateTimeFormatter EXPIRY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private BoxContentText() {}

    /// What the box holds in writing; the same goods in several lines are one item.
    public static Written write(FbaShipmentId shipment, List<BoxItem> items) {
        Map<Goods, Integer> units = new LinkedHashMap<>();
        items.forEach(item -> units.merge(Goods.of(item), item.units(), Math::addExact));
        if (units.isEmpty()) {
            return new Written.Refused(Why.EMPTY, "");
        }
        if (units.size() > MOST_KINDS) {
            return new Written.Refused(Why.TOO_MANY, Integer.toString(units.size()));
        }
        var text = new StringBuilder(BoxContent.START).append("PO:").append(shipment.code());
        units.forEach((goods, count) -> {
            text.append(',').append(goods.kind).append(':').append(goods.id);
            text.append(",QTY:").append(count);
            goods.expires.ifPresent(day -> text.append(",EXP:").append(EXPIRY.format(day)));
        });
        return judged(text.toString());
    }

    /// What is written is read back before it is printed.
    private static Written judged(String text) {
        boolean isRead = BoxContent.parse(text).filter(BoxContent::isSound).isPresent();
        return isRead ? new Written.Text(text) : new Written.Refused(Why.GRAMMAR, text);
    }

    private record Goods(BoxItem.Kind kind, String id, Optional<LocalDate> expires) {
        static Goods of(BoxItem item) {
            return new Goods(item.kind(), item.id(), item.expires());
        }
    }

    /// What came of it.
    public sealed interface Written {
        /// The payload of the symbol.
        record Text(String text) implements Written {}

        /// There is no such code.
        ///
        /// @param what it is about: a number or an SKU
        record Refused(Why why, String what) implements Written {}
    }

    /// Why a box has no code that says what it holds.
    public enum Why {
        /// The shipment has no FBA shipment id.
        NO_SHIPMENT,
        /// None of its lines says a whole number of units.
        EMPTY,
        /// A product has no FNSKU, ASIN, UPC, EAN or ISBN; an SKU is none of them.
        NO_NUMBER,
        /// A number has a comma, colon, blank or another sign that would end it in the middle.
        GRAMMAR,
        /// More kinds of goods than a label can say.
        TOO_MANY
    }
}
