package tallydock.proof.wedge;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import tallydock.desk.shell.ScanRouter;
import tallydock.domain.barcode.repair.Meant;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.LongBurst;
import tallydock.proof.window.Watch;
import tallydock.scanner.wedge.KeyboardScanner;
import tallydock.scanner.wedge.WedgeProfile;
import tallydock.usecase.scan.KeyScanner;

/// A window whose keys go through the program's own router and decoder, with a watch behind them.
final class WedgeWindow implements ScanRouter.Listener {
    /// A scan as it came, and as it is read. `mayBeCut`: the program itself says so, and would count nothing.
    record Came(String typed, String read, boolean mayBeCut) {}

    final BlockingQueue<Came> came = new LinkedBlockingQueue<>();
    final Set<String> known = ConcurrentHashMap.newKeySet();
    final Watch watch = new Watch();
    final Controls controls;

    WedgeWindow(Stage stage, boolean isPlanted) {
        KeyScanner<ScanRouter.Held> scanner = new KeyboardScanner<>(WedgeProfile.ANY);
        new ScanRouter(isPlanted ? new LeakyScanner(scanner) : scanner, System::nanoTime, this).watchAllWindows();
        controls = new Controls(stage);
        watch.begin();
    }

    @Override
    public void scanned(KeyBurst keys, Meant meant, boolean followsTyping) {
        came.add(new Came(keys.text(), read(meant), followsTyping));
    }

    private String read(Meant meant) {
        return switch (meant) {
            case Meant.Surely(var text) -> text;
            case Meant.Perhaps perhaps -> read(perhaps.by(known::contains));
            case Meant.Garbled _ -> "garbled";
        };
    }

    @Override
    public void tooLong(LongBurst keys) {
        came.add(new Came(keys.head(), "too long", false));
    }

    @Override
    public void composed(String text) {
        came.add(new Came(text, "composed", false));
    }

    @Override
    public boolean key(KeyEvent event) {
        return false;
    }
}
