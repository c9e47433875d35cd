package tallydock.app.desk;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import tallydock.desk.gallery.GalleryView;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.frame.Segment;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.sound.ClipOutput;
import tallydock.desk.kit.sound.FxLater;
import tallydock.desk.kit.sound.SoundDesk;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Fonts;
import tallydock.desk.kit.theme.Look;
import tallydock.desk.shell.Exits;
import tallydock.desk.shell.Furniture;
import tallydock.desk.shell.ScanRouter;
import tallydock.desk.shell.Shell;
import tallydock.print.symbol.ScreenSymbols;
import tallydock.scanner.wedge.KeyboardScanner;
import tallydock.scanner.wedge.WedgeProfile;

/// The window. The FX runtime makes it and calls `start`; `stop` closes the store.
public final class DeskApplication extends Application {
    private static final double LEAST_WIDTH = 1280;
    private static final double LEAST_HEIGHT = 720;
    private static final double VOLUME = 0.8;
    private static final String[] SHEETS = {"shell", "signin", "welcome", "receive", "practice"};

    private final Workers workers = new Workers();
    private final ClipOutput output = new ClipOutput();
    private Optional<DeskFlow> flow = Optional.empty();

    @Override
    public void start(Stage stage) {
        var fonts = Fonts.installed();
        var look = new Look(fonts);
        var furniture = furniture(fonts, workers.hire("desk"));
        var desk = new DeskFlow(
                furniture,
                fonts.warning(),
                shellExits(stage, look, furniture.texts()),
                new ScreenScanner(stage::getScene));
        flow = Optional.of(desk);
        watchForTheUnexpected(desk.shell());
        var scene = new Scene(desk.shell().node(), LEAST_WIDTH, LEAST_HEIGHT);
        look.dress(scene, SHEETS);
        new ScanRouter(
                        new KeyboardScanner<>(WedgeProfile.ANY),
                        System::nanoTime,
                        desk.shell().scans())
                .watchAllWindows();
        place(stage, scene);
        stage.show();
        openSound();
        desk.begin();
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

    private Furniture furniture(Fonts fonts, Background background) {
        var language = Locale.getDefault().getLanguage().equals("zh") ? Language.CHINESE : Language.ENGLISH;
        var symbols = new ScreenSymbols();
        return new Furniture(
                new Texts(language),
                new SoundDesk(output, new FxLater()),
                background,
                payload -> {
                    var symbol = symbols.square(payload);
                    return ModuleMatrix.of(symbol.rows(), symbol.width());
                },
                InstantSource.system(),
                ZoneId.systemDefault(),
                () -> lacks(fonts));
    }

    private List<Segment> lacks(Fonts fonts) {
        var lacks = new ArrayList<Segment>();
        if (output.state().get() == ClipOutput.State.NO_DEVICE) {
            lacks.add(look("sound", "mdi2v-volume-off", Say.key("shell.no-sound")));
        }
        if (!fonts.hasChinese()) {
            lacks.add(look("font", "mdi2f-format-font", Say.key("shell.no-font")));
        }
        return lacks;
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
        look.dress(scene, "gallery");
        var window = new Stage();
        window.setTitle("Tallydock");
        window.setScene(scene);
        window.show();
    }

    @Override
    public void stop() {
        flow.ifPresent(DeskFlow::close);
        workers.close();
        output.close();
    }
}
