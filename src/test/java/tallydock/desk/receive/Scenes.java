package tallydock.desk.receive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.Setting;
import tallydock.desk.gallery.Settling;
import tallydock.desk.kit.frame.Rail;
import tallydock.desk.kit.frame.StationFrame;
import tallydock.desk.kit.frame.StatusBar;
import tallydock.desk.kit.frame.TopBar;
import tallydock.desk.kit.frame.Who;
import tallydock.desk.kit.pane.Chip;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.theme.Fonts;
import tallydock.desk.kit.theme.Look;
import tallydock.desk.kit.theme.TextScale;
import tallydock.domain.barcode.Command;
import tallydock.domain.fact.CountFact;
import tallydock.usecase.Plans;

/// Every state of the room, reached by scans alone, and how it is drawn in a station's frame.
final class Scenes {
    /// A code that no list and no register of the bench has; another inbound expects it.
    static final String UNKNOWN = "6923450118726";

    private static final String CARTON =
            "LUM-DESK-WHT*12 MUG-CRM-350*12 CBL-USBC-2M*10 TWL-BATH-SND*6 BLB-E27-9W*4 TBX-MINI-RED*4";
    private static final Map<String, Consumer<Bench>> ALL = new LinkedHashMap<>();

    static {
        state("due", _ -> {});
        state("due-not-found", bench -> bench.scans("NO-SUCH"));
        state("start", Bench::open);
        state("carton-opened", Scenes::counted);
        state("accepted", bench -> counted(bench).scans("LUM-DESK-WHT"));
        state("line-complete", bench -> counted(bench).scans(many("TWL-BATH-SND", 6)));
        state("over", bench -> counted(bench).scans(many("MUG-CRM-350", 13)));
        state("unexpected", bench -> counted(bench).scans("VASE-BLU-40"));
        state("other-cartons-item", bench -> counted(bench).scans("PEN-GEL-BLK"));
        state("unknown", bench -> counted(bench).scans("LUM-DESK-WHT", UNKNOWN));
        state("choose-first", bench -> counted(bench).scans(UNKNOWN, "LUM-DESK-WHT", "TWL-BATH-SND"));
        state("count-held", bench -> counted(bench).scans(UNKNOWN, "LUM-DESK-WHT", Command.REPORT));
        state("other-carton", bench -> counted(bench).scans("LUM-DESK-WHT", Plans.label(2)));
        state("carton-not-listed", bench -> bench.open().scans(Plans.label(9)));
        state("repeat", bench -> counted(bench).scans("LUM-DESK-WHT").scansAfter(50, "LUM-DESK-WHT"));
        state("damaged", bench -> counted(bench).scans("LUM-DESK-WHT", Command.DAMAGED));
        state("damage-armed", bench -> counted(bench).scans(Command.DAMAGED));
        state("short-at-close", bench -> counted(bench).scans("LUM-DESK-WHT", Command.CLOSE));
        state(
                "carton-closed",
                bench -> counted(bench)
                        .scans(many("MUG-CRM-350", 13))
                        .scans("LUM-DESK-WHT", "LUM-DESK-WHT", Command.DAMAGED, Command.CLOSE, Command.CLOSE));
        state("why-reopen", bench -> counted(bench).scans("LUM-DESK-WHT", Command.CLOSE, Command.CLOSE, Command.UNDO));
        state(
                "closed-before",
                bench -> counted(bench)
                        .scans("LUM-DESK-WHT", Command.CLOSE, Command.CLOSE, Plans.label(2), Plans.label(1)));
        state(
                "inbound-complete",
                bench -> counted(bench)
                        .scans("LUM-DESK-WHT", Command.CLOSE, Command.CLOSE)
                        .scans(Plans.label(2), "PEN-GEL-BLK", "PEN-GEL-BLK")
                        .scans(Plans.label(3), "PEN-GEL-BLK"));
        state(
                "finish-inbound",
                bench -> counted(bench).scans("LUM-DESK-WHT", Command.CLOSE, Command.CLOSE, Command.DONE));
        state(
                "inbound-finished",
                bench ->
                        counted(bench).scans("LUM-DESK-WHT", Command.CLOSE, Command.CLOSE, Command.DONE, Command.DONE));
        state("close-first", bench -> counted(bench).scans("LUM-DESK-WHT", Command.DONE));
        state("blind", bench -> counted(bench.countsBlind()).scans(many("MUG-CRM-350", 13)));
        state(
                "blind-closed",
                bench -> counted(bench.countsBlind())
                        .scans(many("MUG-CRM-350", 13))
                        .scans(Command.CLOSE));
        state("quantity-armed", bench -> counted(bench).scans(Command.QTY_10));
        state("quantity-typed", bench -> counted(bench).scans(Command.QUANTITY, Command.DIGIT_1, Command.DIGIT_2));
        state("big-quantity", bench -> counted(bench).scans(Command.QTY_50, "LUM-DESK-WHT"));
        state("taken-back", bench -> counted(bench).scans("LUM-DESK-WHT", "LUM-DESK-WHT", Command.UNDO));
        state(
                "recounted",
                bench -> counted(bench).scans(many("TWL-BATH-SND", 7)).scans(Command.RECOUNT));
        state("nothing-to-undo", bench -> bench.open().scans(Command.UNDO));
        state("needs-supervisor", bench -> {
            bench.supervisorComes = false;
            counted(bench)
                    .scans("LUM-DESK-WHT", Command.QUANTITY, Command.DIGIT_1)
                    .scans(Command.DIGIT_0, Command.DIGIT_0, Command.DIGIT_0, Command.ENTER);
        });
        state("other-shipment", bench -> counted(bench).scans("LUM-DESK-WHT", BenchShipments.OTHER_LABEL));
        state(
                "counted-twice",
                bench -> bench.open().otherStationCounts(2, "PEN-GEL-BLK").opensCarton(2));
        state("photo-asked", bench -> counted(bench).scans("LUM-DESK-WHT", Command.PHOTO));
        ALL.putAll(PhotoScenes.ALL);
        ALL.putAll(WeighScenes.ALL);
        ALL.putAll(LabelScenes.ALL);
        state("offline", bench -> {
            counted(bench).does(() -> bench.offline.set(true)).scans("LUM-DESK-WHT");
        });
        state("not-a-command", bench -> counted(bench).scans("LUM-DESK-WHT", "QZUNDOX"));
        state("cannot-save", bench -> {
            counted(bench).scans("LUM-DESK-WHT").fillTheDisk();
            bench.scans("LUM-DESK-WHT");
        });
    }

    private Scenes() {}

    private static void state(String name, Consumer<Bench> reach) {
        ALL.put(name, reach);
    }

    private static Object[] many(String sku, int times) {
        return Collections.nCopies(times, sku).toArray();
    }

    private static Bench counted(Bench bench) {
        return bench.open().opensCarton(1);
    }

    static List<String> names() {
        return new ArrayList<>(ALL.keySet());
    }

    static Bench reach(String name) {
        var bench = bench().enter();
        ALL.getOrDefault(name, _ -> {}).accept(bench);
        return bench;
    }

    /// A carton is open, and nothing was heard yet.
    static Bench open() {
        var bench = bench().enter().open().opensCarton(1);
        bench.sounds.clear();
        return bench;
    }

    static long unitsCounted(Bench bench) {
        return bench.station.facts(CountFact.UnitCounted.class).size();
    }

    static Bench bench() {
        var plan = Plans.of("1@12100: " + CARTON, "2: PEN-GEL-BLK*2", "3: PEN-GEL-BLK*1");
        return new Bench(
                plan,
                "LUM-DESK-WHT",
                "MUG-CRM-350",
                "CBL-USBC-2M",
                "TWL-BATH-SND",
                "BLB-E27-9W",
                "TBX-MINI-RED",
                "PEN-GEL-BLK",
                "VASE-BLU-40");
    }

    /// Lays the room out in a station's frame. FX thread.
    static Scene lay(Bench bench, Setting setting) {
        bench.texts.speak(setting.language());
        var top = bench.room.top().get();
        var who = new Who(Say.asIs("ML"), Say.asIs("Mei Lin"), Say.asIs("R"));
        var bar = new TopBar(bench.texts, top.title(), who, () -> {})
                .context(top.document(), top.fields())
                .chips(top.chips().stream()
                        .map(chip -> new Chip(bench.texts, "mdi2p-package-variant-closed", Say.nothing(), chip))
                        .toArray(Chip[]::new));
        var frame = new StationFrame(
                new Rail(bench.texts, List.of(), List.of(), _ -> {}),
                bar,
                new StatusBar(bench.texts, _ -> {}),
                bench.room.node());
        return dressed(bench, frame, setting);
    }

    /// The room as practice shows it, between the tour and the scanner. FX thread.
    static Scene layInPractice(Bench bench, Setting setting) {
        bench.texts.speak(setting.language());
        var inner = new StackPane(bench.room.node());
        inner.getStyleClass().add("practice-inner");
        inner.setMinSize(0, 0);
        VBox.setVgrow(inner, Priority.ALWAYS);
        var middle = new VBox(inner, styled("lesson"));
        middle.getStyleClass().add("practice-middle");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        var screen = new HBox(styled("tour"), middle, styled("scanner-panel"));
        screen.getStyleClass().add("practice-screen");
        var frame = new StationFrame(
                new Rail(bench.texts, List.of(), List.of(), _ -> {}),
                new TopBar(
                        bench.texts,
                        Say.asIs("Practice"),
                        new Who(Say.nothing(), Say.nothing(), Say.nothing()),
                        () -> {}),
                new StatusBar(bench.texts, _ -> {}),
                screen);
        return dressed(bench, frame, setting);
    }

    private static Region styled(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    private static Scene dressed(Bench bench, StationFrame frame, Setting setting) {
        var root = new StackPane(frame);
        // One that is taken out of the scene before closes itself; it is looked at in each all the same.
        var modals = List.copyOf(bench.modals);
        modals.forEach(modal -> root.getChildren().add(boxed(modal)));
        bench.modals.clear();
        bench.modals.addAll(modals);
        var scene = new Scene(root, setting.width(), setting.height());
        var look = new Look(Fonts.installed());
        look.theme().set(setting.theme());
        look.scale().set(new TextScale(setting.rootPx()));
        look.dress(scene, "receive", "practice");
        Settling.settle(scene.getRoot());
        return scene;
    }

    private static StackPane boxed(Node modal) {
        var box = new StackPane(modal);
        box.getStyleClass().addAll("card", "modal-lines");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return new StackPane(box);
    }

    static Scene scene(String name, Setting setting) {
        var bench = reach(name);
        return FxRoom.on(() -> lay(bench, setting));
    }
}
