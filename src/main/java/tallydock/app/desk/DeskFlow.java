package tallydock.app.desk;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import tallydock.desk.kit.device.PrinterStates;
import tallydock.desk.kit.device.ScaleStates;
import tallydock.desk.kit.device.ScannerStates;
import tallydock.desk.kit.text.Say;
import tallydock.desk.shell.Exits;
import tallydock.desk.shell.Failures;
import tallydock.desk.shell.Furniture;
import tallydock.desk.shell.ScanRouter;
import tallydock.desk.shell.Seat;
import tallydock.desk.shell.Shell;
import tallydock.desk.shell.TroubleView;
import tallydock.desk.welcome.SetUpModel;
import tallydock.desk.welcome.WelcomeView;
import tallydock.scanner.wedge.KeyboardScanner;
import tallydock.scanner.wedge.WedgeProfile;
import tallydock.usecase.people.SetUpStation;

/// From the first start to a station at work: which store is opened when, and what is shown if it does not open.
final class DeskFlow implements AutoCloseable {
    private final Furniture furniture;
    private final Optional<Say> warning;
    private final Shell shell;
    private final ScanRouter router;
    private final Stations stations;

    /// Where the on-screen scanner types, and where it is kept how scanners, scales and printers
    /// stand.
    record Devices(ScreenScanner keys, ScannerStates states, ScaleStates scales, PrinterStates printers) {}

    /// `warning` is what the computer lacks.
    DeskFlow(Furniture furniture, Devices devices, Optional<Say> warning, Exits exits) {
        this.furniture = furniture;
        this.warning = warning;
        this.shell = new Shell(furniture, exits);
        this.router = new ScanRouter(new KeyboardScanner<>(WedgeProfile.ANY), System::nanoTime, shell.scans());
        router.hear(new ScanRouter.OnScreen(new KeyboardScanner<>(WedgeProfile.ANY), devices.keys()::device));
        var live = new AtomicReference<>(ScannerDesk.Live.NONE);
        var ears = new ScannerDesk.Ears(shell::heard, shell::misread, devices.states(), router, live);
        var window = new SeatWiring.Window(shell.tape(), shell::afloat);
        var ways = new SeatWiring.Ways(
                devices.keys(), this::practiseAnew, ears, devices.scales(), devices.printers(), window);
        this.stations = new Stations(opened -> new SeatWiring(furniture, opened, ways));
    }

    Shell shell() {
        return shell;
    }

    /// Takes keyboard scanners apart from typing in all windows, from now on.
    void watchAllWindows() {
        router.watchAllWindows();
    }

    /// The first question while there is no station yet, else signing in.
    void begin() {
        if (stations.hasLive()) {
            open(this::live, this::begin);
        } else {
            welcome();
        }
    }

    /// Empty while nobody has set the live store up.
    private Optional<Seat> live() {
        var wired = stations.live();
        return wired.isSetUp() ? Optional.of(wired.seat()) : Optional.empty();
    }

    /// Opens the practice.
    void practise() {
        open(() -> Optional.of(stations.practice().seat()), this::practise);
    }

    /// Sets the live store up and goes on to signing in. It opens a store: not on the FX thread.
    void setUp(SetUpStation.Request request) {
        furniture.background().run(() -> stations.setUp(request), _ -> begin(), shell::unexpected);
    }

    private void practiseAnew() {
        open(() -> Optional.of(stations.freshPractice().seat()), this::practise);
    }

    private void open(Supplier<Optional<Seat>> seat, Runnable again) {
        shell.move();
        furniture
                .background()
                .run(
                        seat,
                        found -> found.ifPresentOrElse(shell::sit, this::welcome),
                        fault -> shell.before(
                                new TroubleView(furniture.texts(), Failures.of(fault), again, this::practise)));
    }

    private void welcome() {
        var model = new SetUpModel(new SetUpModel.Tools(
                furniture.background(), furniture.clock(), stations::setUp, this::begin, shell::unexpected));
        shell.before(new WelcomeView(furniture.texts(), this::practise, model, warning));
    }

    @Override
    public void close() {
        stations.close();
    }
}
