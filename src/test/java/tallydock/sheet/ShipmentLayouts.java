package tallydock.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Shipments made up at random, and the layouts people write them in. Every layout is a table of text.
final class ShipmentLayouts {
    private static final List<String> SKUS =
            List.of("EL-HUB-7IN1", "HK-MUG-350", "TX-TWL-GRY", "BG-PACK-20L", "GD-GLV-M");

    private ShipmentLayouts() {}

    /// What a carton holds and weighs. Cartons are numbered from 1 in the order of their list.
    record Box(SortedMap<String, Integer> units, BigDecimal kg) {}

    static List<Box> shipment(RandomGenerator random) {
        List<Box> boxes = new ArrayList<>();
        int count = 2 + random.nextInt(14);
        while (boxes.size() < count) {
            var box = box(random);
            for (int same = 1 + random.nextInt(4); same > 0; same--) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    private static Box box(RandomGenerator random) {
        SortedMap<String, Integer> units = new TreeMap<>();
        for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
            units.put(SKUS.get(random.nextInt(SKUS.size())), 1 + random.nextInt(60));
        }
        return new Box(units, BigDecimal.valueOf(300 + random.nextInt(2_000), 2));
    }

    /// A row for each run of equal cartons with one product; mixed cartons have a row a product.
    static List<List<String>> ranges(List<Box> boxes) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("箱号", "SKU", "箱数", "每箱数量", "总数量", "单箱毛重(kg)"));
        for (int first = 0; first < boxes.size(); ) {
            var box = boxes.get(first);
            int end = first + 1;
            while (end < boxes.size() && boxes.get(end).equals(box)) {
                end++;
            }
            int count = end - first;
            String number = count == 1 ? "" + (first + 1) : (first + 1) + "-" + end;
            box.units()
                    .forEach((sku, qty) ->
                            rows.add(List.of(number, sku, "" + count, "" + qty, "" + count * qty, box.kg() + "")));
            first = end;
        }
        return rows;
    }

    /// A row for each product of each carton.
    static List<List<String>> lines(List<Box> boxes) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Carton No.", "Item No.", "Qty per carton", "Carton G.W. (kg)"));
        for (int i = 0; i < boxes.size(); i++) {
            String number = "" + (i + 1);
            var box = boxes.get(i);
            box.units().forEach((sku, qty) -> rows.add(List.of(number, sku, "" + qty, box.kg() + "")));
        }
        return rows;
    }

    /// Products down, a column for each carton, weights below.
    static List<List<String>> productsByBoxes(List<Box> boxes) {
        var skus = skus(boxes);
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("SKU"));
        List<String> weights = new ArrayList<>(List.of("Box weight (kg)"));
        for (int i = 0; i < boxes.size(); i++) {
            head.add("Box " + (i + 1) + " quantity");
            weights.add(boxes.get(i).kg() + "");
        }
        rows.add(head);
        for (String sku : skus) {
            List<String> row = new ArrayList<>(List.of(sku));
            boxes.forEach(box ->
                    row.add(box.units().containsKey(sku) ? "" + box.units().get(sku) : ""));
            rows.add(row);
        }
        rows.add(weights);
        return rows;
    }

    /// Cartons down, a column for each product.
    static List<List<String>> boxesByProducts(List<Box> boxes) {
        var skus = skus(boxes);
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("箱号"));
        head.addAll(skus);
        head.add("单箱毛重(kg)");
        rows.add(head);
        for (int i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            List<String> row = new ArrayList<>(List.of("" + (i + 1)));
            skus.forEach(sku ->
                    row.add(box.units().containsKey(sku) ? "" + box.units().get(sku) : ""));
            row.add(box.kg() + "");
            rows.add(row);
        }
        return rows;
    }

    /// The same table with its columns in another order.
    static List<List<String>> shuffled(List<List<String>> rows, RandomGenerator random) {
        List<Integer> order = new ArrayList<>();
        for (int col = 0; col < rows.getFirst().size(); col++) {
            order.add(random.nextInt(col + 1), col);
        }
        return rows.stream().map(row -> order.stream().map(row::get).toList()).toList();
    }

    /// The same table with rows that say nothing about goods: blank ones, remarks, the heading again.
    static List<List<String>> withJunk(List<List<String>> rows, RandomGenerator random) {
        int width = rows.getFirst().size();
        List<String> blank = Collections.nCopies(width, "");
        List<String> remark = new ArrayList<>(blank);
        remark.set(0, "备注：外箱请贴唛头");
        List<List<String>> junk = List.of(blank, remark, rows.getFirst());
        List<List<String>> all = new ArrayList<>(rows);
        all.add(1 + random.nextInt(rows.size()), junk.get(random.nextInt(junk.size())));
        return all;
    }

    static String csv(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n", "", "\n"));
    }

    /// What a reader should find, a line for each carton.
    static List<String> told(List<Box> boxes) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            told.add(told(i + 1 + "", Map.copyOf(box.units()), box.kg()));
        }
        return told;
    }

    static String told(String no, Map<String, Integer> units, BigDecimal kg) {
        return no + " " + new TreeMap<>(units) + " " + kg.stripTrailingZeros().toPlainString();
    }

    private static List<String> skus(List<Box> boxes) {
        var skus = new TreeSet<String>();
        boxes.forEach(box -> skus.addAll(box.units().keySet()));
        return List.copyOf(skus);
    }
}
