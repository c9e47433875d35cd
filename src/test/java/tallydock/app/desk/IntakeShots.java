package tallydock.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tallydock.desk.gallery.Setting;
import tallydock.desk.rooms.RoomShots;
import tallydock.desk.rooms.ScratchFolder;
import tallydock.desk.rooms.Window;

/// Writes pictures of bringing a file in: `IntakeShots DIR [PART-OF-SETTING-NAME]`.
public final class IntakeShots {
    private static final int ROWS = 212;
    private static final Map<String, Function<Setting, Window>> STATES = new LinkedHashMap<>();

    static {
        state("columns", (_, _) -> {});
        state("problems", (_, window) -> problems(window));
        state("done", (_, window) -> {
            problems(window);
            window.press("intake-store");
        });
        state("bad-quantities", (bench, window) -> {
            bench.drop(window, IntakeBench.CORPUS.resolve("packing").resolve("bad-quantities.xlsx"));
            problems(window);
        });
    }

    private IntakeShots() {}

    public static void main(String[] args) {
        RoomShots.draw(args, STATES);
    }

    private static void problems(Window window) {
        window.press("intake-next");
        window.settle();
    }

    private static void state(String name, BiConsumer<IntakeBench, Window> reach) {
        STATES.put(name, setting -> {
            try (var folder = new ScratchFolder("intake");
                    var bench = new IntakeBench(folder.path())) {
                var window = bench.window(setting);
                bench.drop(window, bench.faulty(ROWS));
                reach.accept(bench, window);
                return window;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
