package tallydock.desk.products;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tallydock.desk.gallery.Setting;
import tallydock.desk.rooms.RoomShots;
import tallydock.desk.rooms.Window;

/// Writes pictures of the room of products: `ProductsShots DIR [PART-OF-SETTING-NAME]`.
public final class ProductsShots {
    private static final String KNOWN = "X001UECQAX";
    private static final Map<String, Function<Setting, Window>> STATES = new LinkedHashMap<>();

    static {
        state("list", (_, _) -> {});
        state("product", (bench, window) -> bench.scan(window, KNOWN));
        state("edit", (bench, window) -> {
            bench.scan(window, KNOWN);
            window.press("edit-product");
        });
        state("not-usable", (bench, window) -> {
            bench.scan(window, KNOWN);
            window.press("edit-product");
            window.type("field-gross-grams", "heavy");
            window.press("save-product");
        });
        state("measure", (bench, window) -> {
            bench.scan(window, KNOWN);
            window.press("measure-product");
        });
        state("questions", (_, window) -> window.press("show-questions"));
        state("unknown", (bench, window) -> bench.scan(window, "6901234567892"));
        state("unknown-typed", (_, window) -> window.type("filter", "6901234567892"));
        state("register", (_, window) -> window.press("register-product"));
    }

    private ProductsShots() {}

    public static void main(String[] args) {
        RoomShots.draw(args, STATES);
    }

    private static void state(String name, BiConsumer<ProductsBench, Window> reach) {
        STATES.put(name, setting -> {
            var bench = new ProductsBench().filled();
            var window = bench.window(setting);
            reach.accept(bench, window);
            return window;
        });
    }
}
