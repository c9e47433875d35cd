package tallydock.desk.shipments;

import java.io.File;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.LabelBench;
import tallydock.desk.rooms.RoomShots;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.desk.shipments.intake.sheet.Ended;
import tallydock.desk.shipments.orders.OrdersModel;
import tallydock.desk.shipments.orders.OrdersPane;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.document.reading.RowCounts;
import tallydock.domain.people.Role;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentRefs;

/// Writes pictures of the room of shipments: `ShipmentsShots DIR [PART-OF-SETTING-NAME]`.
public final class ShipmentsShots {
    private static final Map<String, Function<Setting, Window>> STATES = new LinkedHashMap<>();

    static {
        state("list", ShipmentsBench::window);
        state("empty", (bench, setting) -> {
            bench.shelf.rows.clear();
            return bench.window(setting);
        });
        state("cannot-read", (bench, setting) -> {
            bench.shelf.broken = true;
            return bench.window(setting);
        });
        state("no-match", (bench, setting) -> {
            var window = bench.window(setting);
            window.type("filter", "nothing like it");
            return window;
        });
        state("cartons", ShipmentsBench::withFirstChosen);
        state("goods", (bench, setting) -> pressed(bench.withFirstChosen(setting), "show-goods"));
        state("finish", (bench, setting) -> pressed(bench.withFirstChosen(setting), "finish-inbound"));
        state("finished", (bench, setting) -> {
            bench.shelf.finished();
            return bench.withFirstChosen(setting);
        });
        state("report-saved", (bench, setting) -> pressed(bench.withFirstChosen(setting), "export-report"));
        state("import-refused", (bench, setting) -> pressed(bench.window(setting), "import"));
        state("import-held", (bench, setting) -> {
            bench.sheets.reading = wish -> FakeSheets.list(wish, new RowCounts(203, 6, 3, 0));
            return pressed(bench.window(setting), "import");
        });
        state("labels", (bench, setting) -> {
            bench.labels.printers.add(LabelBench.printer("100x150"));
            return pressed(bench.withFirstChosen(setting), "label-shipment");
        });
        state("labels-swapped", (bench, setting) -> {
            bench.labels.printers.add(LabelBench.printer("100x150"));
            var window = pressed(pressed(bench.withFirstChosen(setting), "label-shipment"), "print-labels");
            var scan = new RawScan(ScanSource.SERIAL, "lane-1", Bytes.utf8("FBA15H9RGK6CU000006\r"), Instant.EPOCH);
            window.act(() -> bench.room().scanned(scan));
            return window;
        });
        state("labels-unit", (bench, setting) -> labels(bench, setting, "UNIT"));
        state("labels-box", (bench, setting) -> labels(bench, setting, "BOX"));
        state("labels-sscc", (bench, setting) -> labels(bench, setting, "SSCC"));
        state("labels-range", (bench, setting) -> pressed(labels(bench, setting, "SSCC"), "edit-range"));
        state("papers", (bench, setting) -> {
            bench.shelf.disagrees();
            return bench.withFirstChosen(setting);
        });
        state("import-whose-invoice", (bench, setting) -> {
            bench.sheets.reading = _ -> FakeSheets.invoice();
            bench.sheets.storing = _ -> new Ended.Several(List.of(whose(1, "FBA15H9RGK6C"), whose(2, "FBA15H9RGK7D")));
            return pressed(pressed(bench.window(setting), "import"), "intake-store");
        });
        STATES.put("recipients", setting -> orders(setting, _ -> {}));
        STATES.put("recipients-ask", setting -> orders(setting, window -> window.press("ask-erase")));
        state("import-many-files", (bench, setting) -> {
            var window = bench.window(setting);
            window.act(() -> bench.room().take(List.of(new File("a.xlsx"), new File("b.xlsx"))));
            return window;
        });
    }

    private ShipmentsShots() {}

    private static Window labels(ShipmentsBench bench, Setting setting, String kind) {
        return pressed(pressed(bench.withFirstChosen(setting), "label-shipment"), "label-kind-" + kind);
    }

    private static Window orders(Setting setting, Consumer<Window> then) {
        var window = Window.whole(
                setting,
                (texts, _) -> {
                    var tools = Trial.tools(texts, new FakeDoors(Role.SUPERVISOR), Runnable::run);
                    var model = new OrdersModel(new SampleOrders().erasing(), tools);
                    model.refresh();
                    return new OrdersPane(texts, new Moments(ZoneId.of("UTC")), model, () -> {});
                },
                "shipments");
        then.accept(window);
        return window;
    }

    private static ShipmentHead whose(int number, String fba) {
        var refs =
                new ShipmentRefs(Optional.of("PO-2026-0117"), Optional.of(fba), Optional.empty(), Optional.of("ONT8"));
        return new ShipmentHead(SampleShelf.id(number), SellerId.OWN, refs, Route.UNKNOWN);
    }

    public static void main(String[] args) {
        RoomShots.draw(args, STATES);
    }

    private static void state(String name, BiFunction<ShipmentsBench, Setting, Window> reach) {
        STATES.put(name, setting -> reach.apply(new ShipmentsBench(), setting));
    }

    private static Window pressed(Window window, String id) {
        window.press(id);
        return window;
    }
}
