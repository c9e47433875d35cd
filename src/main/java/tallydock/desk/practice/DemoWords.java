package tallydock.desk.practice;

import java.util.Locale;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.text.Say;
import tallydock.domain.practice.DemoItem;

/// How the demo's products are called and drawn.
final class DemoWords {
    private DemoWords() {}

    static Say name(DemoItem item) {
        var sku = item.sku().code();
        return Say.both(item.names().en().orElse(sku), item.names().zh().orElse(sku));
    }

    static Pictogram picture(DemoItem item) {
        var sku = item.sku().code().toUpperCase(Locale.ROOT);
        return switch (sku.substring(0, Math.min(3, sku.length()))) {
            case "LUM" -> Pictogram.LAMP;
            case "MUG" -> Pictogram.MUG;
            case "CBL" -> Pictogram.CABLE;
            case "TWL" -> Pictogram.TOWELS;
            case "BLB" -> Pictogram.BULB;
            case "TBX" -> Pictogram.TOOL_BOX;
            default -> Pictogram.BOX;
        };
    }
}
