package tallydock.desk.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import tallydock.desk.gallery.Setting;
import tallydock.desk.rooms.RoomShots;
import tallydock.desk.rooms.Window;
import tallydock.domain.receiving.StillExpected;
import tallydock.usecase.photo.Attachments;

/// Writes pictures of the room of discrepancies: `ReviewShots DIR [PART-OF-SETTING-NAME]`.
public final class ReviewShots {
    private static final Map<String, Function<Setting, Window>> STATES = new LinkedHashMap<>();

    static {
        state("list", _ -> {}, _ -> {});
        state("still-expected", ReviewShots::expect, _ -> {});
        state("empty", bench -> bench.source.cases.clear(), _ -> {});
        state("cannot-read", bench -> bench.source.broken = true, _ -> {});
        state("many", bench -> bench.source = SampleCases.many(5_000), _ -> {});
        state("one-kind", _ -> {}, window -> window.press("kind-SHORT"));
        state("no-match", _ -> {}, window -> window.type("filter", "nothing like it"));
        state("short", _ -> {}, window -> ReviewBench.choose(window, 0));
        state("unknown-barcode", _ -> {}, window -> ReviewBench.choose(window, 2));
        STATES.put("bind", setting -> {
            var bench = new ReviewBench();
            var window = bench.window(setting);
            ReviewBench.choose(window, 2);
            window.press("bind");
            var box = (Region) bench.doors.modals().getFirst();
            return Window.whole(setting, (_, _) -> new StackPane(box), "review");
        });
        STATES.put("decide", setting -> {
            var bench = new ReviewBench();
            bench.source.inSecondBox();
            var window = bench.window(setting);
            window.press("kind-PROHIBITED");
            ReviewBench.choose(window, 0);
            window.press("decide");
            var box = (Region) bench.doors.modals().getFirst();
            return Window.whole(setting, (_, _) -> new StackPane(box), "review");
        });
        STATES.put("photos", setting -> {
            var bench = new ReviewBench();
            var window = bench.window(setting);
            ReviewBench.choose(window, 1);
            bench.adds(window, "a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg");
            var kept = bench.photos().attachments;
            kept.put(kept.keySet().iterator().next(), new Attachments.Kept.Missing());
            ReviewBench.choose(window, 0);
            ReviewBench.choose(window, 1);
            return window;
        });
        STATES.put("photo-due", setting -> {
            var bench = new ReviewBench();
            bench.source.askForPhoto();
            var window = bench.window(setting);
            ReviewBench.choose(window, 1);
            return window;
        });
        state("missing-carton", _ -> {}, window -> ReviewBench.choose(window, 5));
        state("papers", bench -> bench.source.disagree(), window -> ReviewBench.choose(window, 7));
        state("two-boxes", bench -> bench.source.twoBoxes(), window -> ReviewBench.choose(window, 7));
        state("report-saved", _ -> {}, window -> {
            ReviewBench.choose(window, 0);
            window.press("export-report");
        });
    }

    private ReviewShots() {}

    public static void main(String[] args) {
        RoomShots.draw(args, STATES);
    }

    private static void state(String name, Consumer<ReviewBench> before, Consumer<Window> then) {
        STATES.put(name, setting -> {
            var bench = new ReviewBench();
            before.accept(bench);
            var window = bench.window(setting);
            then.accept(window);
            return window;
        });
    }

    private static void expect(ReviewBench bench) {
        bench.source.expected =
                List.of(new StillExpected(bench.source.surprise.plan().head(), 29, 1, 372));
    }
}
