package tallydock.app.desk;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.app.station.FolderOpener;
import tallydock.desk.gallery.GalleryView;
import tallydock.desk.kit.device.PrinterStates;
import tallydock.desk.kit.device.PrinterWords;
import tallydock.desk.kit.device.ScaleStates;
import tallydock.desk.kit.device.ScaleWords;
import tallydock.desk.kit.device.ScannerStates;
import tallydock.desk.kit.frame.Segment;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.sound.ClipOutput;
import tallydock.desk.kit.sound.FxLater;
import tallydock.desk.kit.sound.SoundDesk;
import tallydock.desk.kit.sound.SoundOutput;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Fonts;
import tallydock.desk.kit.theme.Look;
import tallydock.desk.kit.theme.TextScale;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.shell.Exits;
import tallydock.desk.shell.Furniture;
import tallydock.desk.shell.Shell;
import tallydock.print.symbol.ScreenSymbols;
import tallydock.usecase.people.SetUpStation;

/// The window. The FX runtime makes it and calls `start`; `stop` closes the store.
public final class DeskApplication extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(DeskApplication.class);
    private static final double LEAST_WIDTH = 1280;
    private static final double LEAST_HEIGHT = 720;
    private static final double VOLUME = 0.8;
    private static final String[] SHEETS = {
        "shell",
        "signin",
        "welcome",
        "receive",
        "shipments",
        "intake",
        "review",
        "products",
        "people",
        "labels",
        "devices",
        "practice"
    };

    private final UnaryOperator<SoundOutput> ears;
    private final Workers workers = new Workers();
    private final ClipOutput output = new ClipOutput();
    private final ScannerStates scanners = new ScannerStates();
    private final ScaleStates scales = new ScaleStates();
    private final PrinterStates printers = new PrinterStates();
    private final ScreenFile screen = new ScreenFile(new FolderOpener().liveFolder());
    private ScreenFile.Wishes wishes = new ScreenFile.Wishes(Language.ENGLISH, Theme.LIGHT, TextScale.NORMAL);
    private Optional<DeskFlow> flow = Optional.empty();
    private Optional<ScreenScanner> keys = Optional.empty();

    public DeskApplication() {
        this(UnaryOperator.identity());
    }

    /// The same, with something between the desk and its loudspeaker, which is told of every sound.
    public DeskApplication(UnaryOperator<SoundOutput> ears) {
        this.ears = ears;
    }

    /// Runs before the FX thread does: the file is small, but it is a file.
    @Override
    public void init() {
        var language = Locale.getDefault().getLanguage().equals("zh") ? Language.CHINESE : Language.ENGLISH;
        wishes = screen.kept(new ScreenFile.Wishes(language, Theme.LIGHT, TextScale.NORMAL));
    }

    @Override
    public void start(Stage stage) {
        var fonts = Fonts.installed();
        var look = new Look(fonts);
        var texts = new Texts(wishes.language());
        look.theme().set(wishes.theme());
        look.scale().set(wishes.scale());
        look.followPopups();
        keepWishes(look, texts);
        var furniture = furniture(fonts, look, texts);
        var scanner = new ScreenScanner(
                stage::getScene, scan -> flow.map(DeskFlow::shell).ifPresent(shell -> shell.taken(scan)));
        keys = Optional.of(scanner);
        var desk = new DeskFlow(
                furniture,
                new DeskFlow.Devices(scanner, scanners, scales, printers),
                fonts.warning(),
                shellExits(stage, look, texts));
        flow = Optional.of(desk);
        watchForTheUnexpected(desk.shell());
        // The store opens on its own thread while the window is made.
        desk.begin();
        var scene = new Scene(desk.shell().node(), LEAST_WIDTH, LEAST_HEIGHT);
        look.dress(scene, SHEETS);
        desk.watchAllWindows();
        place(stage, scene);
        stage.show();
        openSound();
    }

    private static void place(Stage stage, Scene scene) {
        var room = Screen.getPrimary().getVisualBounds();
        stage.setTitle("Tallydock");
        stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setScene(scene);
        stage.setMaximized(true);
    }

    private void keepWishes(Look look, Texts texts) {
        var keeping = workers.hire("screen");
        Runnable keep = () -> {
            var now = new ScreenFile.Wishes(
                    texts.language().get(), look.theme().get(), look.scale().get());
            keeping.run(
                    () -> {
                        screen.keep(now);
                        return now;
                    },
                    _ -> {},
                    cause -> LOG.warn("how the window looks cannot be kept", cause));
        };
        texts.language().addListener(_ -> keep.run());
        look.theme().addListener(_ -> keep.run());
        look.scale().addListener(_ -> keep.run());
    }

    private Furniture furniture(Fonts fonts, Look look, Texts texts) {
        var symbols = new ScreenSymbols();
        return new Furniture(
                texts,
                look,
                new SoundDesk(ears.apply(output), new FxLater()),
                workers.hire("desk"),
                payload -> ModuleMatrix.of(symbols.square(payload)),
                InstantSource.system(),
                Bindings.createObjectBinding(
                        () -> lacks(fonts), output.state(), scanners.all(), scales.all(), printers.all()));
    }

    private List<Segment> lacks(Fonts fonts) {
        var lacks = new ArrayList<Segment>();
        if (output.state().get() == ClipOutput.State.NO_DEVICE) {
            lacks.add(look("sound", "mdi2v-volume-off", Say.key("shell.no-sound")));
        }
        if (!fonts.hasChinese()) {
            lacks.add(look("font", "mdi2f-format-font", Say.key("shell.no-font")));
        }
        scanners.lost().stream()
                .findFirst()
                .or(() -> scanners.all().stream().findFirst())
                .ifPresent(scanner -> lacks.add(line(scanner)));
        scales.all().stream().findFirst().map(ScaleWords::segment).ifPresent(lacks::add);
        PrinterWords.segment(printers.all()).ifPresent(lacks::add);
        return lacks;
    }

    /// A scanner that is lost goes before those that are heard.
    private static Segment line(ScannerStates.Standing scanner) {
        var device = Say.asIs(scanner.scanner().device());
        return scanner.state().isWell()
                ? new Segment("scanner", "mdi2b-barcode-scan", Say.key("shell.scanner"), device, Segment.Condition.GOOD)
                : new Segment(
                        "line", "mdi2b-barcode-off", Say.key("shell.scanner-lost"), device, Segment.Condition.LOOK);
    }

    private static Segment look(String id, String icon, Say word) {
        return new Segment(id, icon, word, Say.nothing(), Segment.Condition.LOOK);
    }

    /// Making and loading the sounds takes a while.
    private void openSound() {
        workers.hire("sound")
                .run(() -> output.open(VOLUME), output::show, _ -> output.show(ClipOutput.State.NO_DEVICE));
    }

    private static void watchForTheUnexpected(Shell shell) {
        Thread.setDefaultUncaughtExceptionHandler((_, cause) -> {
            if (Platform.isFxApplicationThread()) {
                shell.unexpected(cause);
            } else {
                Platform.runLater(() -> shell.unexpected(cause));
            }
        });
    }

    private Exits shellExits(Stage stage, Look look, Texts texts) {
        return new Exits(
                () -> flow.ifPresent(DeskFlow::practise),
                () -> flow.ifPresent(DeskFlow::begin),
                stage::setFullScreen,
                () -> gallery(look, texts));
    }

    private static void gallery(Look look, Texts texts) {
        var scene = new Scene(new GalleryView(texts), LEAST_WIDTH, LEAST_HEIGHT);
        look.dress(scene, "signin", "receive", "practice", "gallery");
        var window = new Stage();
        window.setTitle("Tallydock");
        window.setScene(scene);
        window.show();
    }

    /// Opens the practice, as a person does at the first question.
    void practise() {
        flow.ifPresent(DeskFlow::practise);
    }

    /// Makes the live store and asks who is there, as after setting a station up.
    void setUp(SetUpStation.Request request) {
        flow.ifPresent(desk -> desk.setUp(request));
    }

    /// Types a code as the scanner on the screen does.
    void scan(String code) {
        keys.ifPresent(scanner -> scanner.scan(code));
    }

    @Override
    public void stop() {
        flow.ifPresent(DeskFlow::close);
        workers.close();
        output.close();
    }
}
