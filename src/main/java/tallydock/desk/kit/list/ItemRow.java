package tallydock.desk.kit.list;

import java.util.OptionalLong;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.text.Say;

/// One SKU of the open carton: counted so many, of so many (empty in a blind count). `current` is the one last scanned.
public record ItemRow(Pictogram picture, Say name, String sku, long counted, OptionalLong expected, boolean current) {
    BarTone tone() {
        return BarTone.of(counted, expected);
    }

    String figures() {
        return expected.isPresent() ? counted + " / " + expected.getAsLong() : Long.toString(counted);
    }
}
