package tallydock.desk.labels;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import tallydock.desk.gallery.Setting;
import tallydock.desk.rooms.RoomShots;
import tallydock.desk.rooms.Window;

/// Writes pictures of the room of label templates: `LabelsShots DIR [PART-OF-SETTING-NAME]`.
public final class LabelsShots {
    private static final Map<String, Function<Setting, Window>> STATES = new LinkedHashMap<>();

    static {
        state("unit", _ -> {});
        state("carton", window -> window.press("template-carton"));
        state("box", window -> {
            window.press("template-box");
            window.press("line-5");
        });
        state("changed", window -> {
            window.press("line-2");
            window.type("pattern", "{sku} {title}");
            window.press("template-carton");
        });
    }

    private LabelsShots() {}

    public static void main(String[] args) {
        RoomShots.draw(args, STATES);
    }

    private static void state(String name, Consumer<Window> then) {
        STATES.put(name, setting -> {
            var window = new LabelsBench().window(setting);
            then.accept(window);
            window.settle();
            return window;
        });
    }
}
