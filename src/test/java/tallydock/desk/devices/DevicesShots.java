package tallydock.desk.devices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import tallydock.desk.devices.scale.FakeScales;
import tallydock.desk.gallery.Setting;
import tallydock.desk.rooms.RoomShots;
import tallydock.desk.rooms.Window;
import tallydock.domain.barcode.Command;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineState;
import tallydock.domain.device.learn.TestCode;
import tallydock.domain.fact.Actor;
import tallydock.domain.recording.WhyIgnored;

/// Writes pictures of the room of devices: `DevicesShots DIR [PART-OF-SETTING-NAME]`.
public final class DevicesShots {
    private static final Map<String, Function<Setting, Window>> STATES = new LinkedHashMap<>();

    static {
        state("ports", (_, _) -> {});
        state("no-port", (bench, window) -> {
            bench.ports.clear();
            window.press("look");
        });
        state("scanner", (bench, window) -> {
            window.press("use-/dev/ttyACM0");
            bench.stands(window, LineState.LISTENING);
            bench.scan(window, "X001ABC123\r");
            bench.type(window, "]E04006381333931\r");
            bench.scan(window, "4006381333931\r");
            window.act(() -> bench.tape.ignored(bench.tape.scans().getFirst().scan(), Optional.of(WhyIgnored.REPEAT)));
            bench.scan(window, "]C10109506000134352\u001d10A\r\n");
        });
        state("gone", (bench, window) -> {
            window.press("use-/dev/ttyACM0");
            bench.stands(window, LineState.GONE);
        });
        state("trial", (_, window) -> window.press("test-keyboard"));
        state("teach", (_, window) -> window.press("teach-keyboard"));
        state("teach-none", (bench, window) -> {
            window.press("teach-keyboard");
            bench.burst(window, TestCode.DIGITS.payload());
            bench.burst(window, "4006381333931");
        });
        state("teach-square", (bench, window) -> {
            window.press("teach-keyboard");
            for (var code : TestCode.values()) {
                if (code != TestCode.SQUARE) {
                    bench.burst(window, code.payload());
                }
            }
        });
        state("teach-end", (bench, window) -> {
            window.press("teach-keyboard");
            bench.burst(window, TestCode.DIGITS.payload());
            bench.burst(window, TestCode.LETTERS.payload());
            for (var i = 0; i < 3; i++) {
                bench.press(window, Command.NO);
            }
        });
    }

    static {
        state("scale", (bench, window) -> with(bench, window, () -> bench.scales.weighs("12.34", true)));
        state(
                "scale-strange",
                (bench, window) -> with(bench, window, () -> {
                    bench.scales.states.stands(FakeScales.SICS, LineState.LISTENING);
                    bench.scales.states.strange(FakeScales.SICS);
                    bench.scales.states.silent(FakeScales.SICS);
                }));
        state("scale-set-up", (bench, window) -> {
            with(bench, window, () -> bench.scales.weighs("12.34", false));
            window.press("set-up-/dev/ttyUSB0");
        });
        state("scale-searching", (bench, window) -> {
            window.press("scale-on-/dev/ttyUSB0");
            window.act(() -> bench.scales.finding().trying(LineSettings.USUAL, 2, 7));
        });
        state("scale-not-found", (bench, window) -> {
            window.press("scale-on-/dev/ttyUSB0");
            window.act(() -> bench.scales.finding().notFound(List.of("W,S,12.34", "W,D,11.90")));
        });
        state("scale-teach", (bench, window) -> {
            window.press("scale-on-/dev/ttyUSB0");
            window.act(() -> bench.scales.finding().notFound(List.of()));
            window.press("scale-teach");
            window.act(() -> bench.scales.overhearing().heard("W,S,12.34"));
        });
    }

    static {
        state("printer", (bench, window) -> window.act(bench.printers::busy));
        state("printer-sheet", (bench, window) -> {
            window.act(bench.printers::busy);
            modal(bench, window, ".printer-set-up");
        });
        state("printer-jobs", (bench, window) -> {
            window.act(bench.printers::busy);
            modal(bench, window, ".printer-jobs");
        });
        state("printer-jobs-held", (bench, window) -> {
            window.act(bench.printers::held);
            modal(bench, window, ".printer-jobs");
        });
    }

    private DevicesShots() {}

    /// Presses a button and shows the box that it opens over the room.
    private static void modal(DevicesBench bench, Window window, String button) {
        window.act(() -> ((Button) window.scene().getRoot().lookup(button)).fire());
        window.act(() -> {
            var box = new StackPane(bench.doors.modals().getLast());
            box.getStyleClass().addAll("card", "modal-lines");
            box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            window.scene().setRoot(new StackPane(window.scene().getRoot(), box));
        });
    }

    private static void with(DevicesBench bench, Window window, Runnable then) {
        window.act(() -> bench.scales.use(FakeScales.SICS, Actor.PROGRAM));
        window.act(then);
    }

    public static void main(String[] args) {
        RoomShots.draw(args, STATES);
    }

    private static void state(String name, BiConsumer<DevicesBench, Window> then) {
        STATES.put(name, setting -> {
            var bench = new DevicesBench();
            var window = bench.window(setting);
            then.accept(bench, window);
            return window;
        });
    }
}
