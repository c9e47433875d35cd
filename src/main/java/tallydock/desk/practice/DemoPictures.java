package tallydock.desk.practice;

import java.util.Locale;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.domain.product.Sku;

/// How the goods of the demo look; anything else is a box.
public final class DemoPictures {
    private static final int KIND = 3;

    private DemoPictures() {}

    /// The drawing for a product of the demo.
    public static Pictogram of(Sku sku) {
        var code = sku.code().toUpperCase(Locale.ROOT);
        return switch (code.substring(0, Math.min(KIND, code.length()))) {
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
