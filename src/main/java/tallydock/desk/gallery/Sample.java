package tallydock.desk.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import tallydock.desk.kit.list.BarTone;
import tallydock.desk.kit.list.ItemRow;
import tallydock.desk.kit.list.ScanRow;
import tallydock.desk.kit.list.ThinBar;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.text.Say;

/// Made-up goods, people and codes for the gallery. No text of the product is here.
final class Sample {
    static final Say LAMP = Say.both("LED desk lamp, white", "LED 台灯 白色");
    static final Say MUG = Say.both("Stoneware mug 350 ml", "陶瓷马克杯 350 ml");
    static final Say CABLE = Say.both("USB-C cable 2 m", "USB-C 数据线 2 米");
    static final Say TOWEL = Say.both("Bath towel, sand", "浴巾 沙色");
    static final Say BULB = Say.both("LED bulb E27 9 W", "LED 灯泡 E27 9 W");
    static final Say TOOL_BOX = Say.both("Mini tool box, red", "迷你工具箱 红色");

    private static final int MODULES = 16;
    private static final int BARS = 95;

    private Sample() {}

    /// The carton of the pictures: counted so many of lamp, mug and cable; `current` is the row last scanned.
    static List<ItemRow> carton(long lamps, long mugs, long cables, int current) {
        return List.of(
                row(Pictogram.LAMP, LAMP, "LUM-DESK-WHT", new long[] {lamps, 12}, current == 0),
                row(Pictogram.MUG, MUG, "MUG-CRM-350", new long[] {mugs, 12}, current == 1),
                row(Pictogram.CABLE, CABLE, "CBL-USBC-2M", new long[] {cables, 10}, current == 2),
                row(Pictogram.TOWELS, TOWEL, "TWL-BATH-SND", new long[] {6, 6}, false),
                row(Pictogram.BULB, BULB, "BLB-E27-9W", new long[] {0, 4}, false),
                row(Pictogram.TOOL_BOX, TOOL_BOX, "TBX-MINI-RED", new long[] {0, 4}, false));
    }

    private static ItemRow row(Pictogram picture, Say name, String sku, long[] counts, boolean current) {
        return new ItemRow(picture, name, sku, counts[0], OptionalLong.of(counts[1]), current);
    }

    static List<ThinBar.Segment> segments(List<ItemRow> rows) {
        return rows.stream()
                .map(row -> new ThinBar.Segment(row.counted(), BarTone.of(row.counted(), row.expected())))
                .toList();
    }

    static List<ScanRow> scans() {
        return List.of(
                scan(Fill.ACCEPTED, "LUM-DESK-WHT", "+1", "09:56:12"),
                scan(Fill.ACCEPTED, "LUM-DESK-WHT", "+1", "09:56:09"),
                scan(Fill.COMPLETE, "MUG-CRM-350", "12/12", "09:55:51"),
                scan(Fill.ACCEPTED, "MUG-CRM-350", "+1", "09:55:50"),
                scan(Fill.ACCEPTED, "MUG-CRM-350", "+1", "09:55:48"),
                scan(Fill.ACCEPTED, "MUG-CRM-350", "+1", "09:55:41"),
                scan(Fill.ACCEPTED, "MUG-CRM-350", "+1", "09:55:38"));
    }

    static ScanRow scan(Fill fill, String code, String effect, String time) {
        return ScanRow.of(fill, code, Say.asIs(effect), time);
    }

    /// A picture of a code, not one that can be read: encoders live elsewhere.
    static ModuleMatrix matrix(String name) {
        var dice = new Random(name.hashCode());
        var rows = new ArrayList<String>();
        for (var y = 0; y < MODULES; y++) {
            var row = new StringBuilder();
            for (var x = 0; x < MODULES; x++) {
                row.append(isDark(x, y, dice.nextBoolean()) ? '#' : '.');
            }
            rows.add(row.toString());
        }
        return new ModuleMatrix(rows);
    }

    private static boolean isDark(int x, int y, boolean diced) {
        if (x == 0 || y == MODULES - 1) {
            return true;
        }
        if (y == 0) {
            return x % 2 == 0;
        }
        return x == MODULES - 1 ? y % 2 == 1 : diced;
    }

    /// A picture of a bar code.
    static ModuleMatrix bars(String code) {
        var dice = new Random(code.hashCode());
        var row = new StringBuilder("#.#");
        while (row.length() < BARS - 3) {
            row.append("#".repeat(1 + dice.nextInt(2))).append(".".repeat(1 + dice.nextInt(2)));
        }
        return new ModuleMatrix(List.of(row.append("#.#").toString()));
    }
}
