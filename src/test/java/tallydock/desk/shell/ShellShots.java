package tallydock.desk.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Banner;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.sound.Sounds;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Fonts;
import tallydock.desk.kit.theme.Look;
import tallydock.desk.kit.theme.TextScale;
import tallydock.desk.signin.Gate;
import tallydock.desk.signin.SignInModel;
import tallydock.desk.signin.SignInView;
import tallydock.desk.welcome.SetUpModel;
import tallydock.desk.welcome.WelcomeView;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.IgnoredScan.Why;
import tallydock.domain.people.Role;
import tallydock.domain.people.User;
import tallydock.domain.people.UserId;
import tallydock.print.symbol.ScreenSymbols;
import tallydock.usecase.StorageFault;
import tallydock.usecase.people.SetUpStation;

/// Writes pictures of what comes before any room: `ShellShots DIR [PART-OF-SETTING-NAME]`.
public final class ShellShots {
    private static final List<User> PEOPLE = List.of(
            user("Ada Wong", Role.ADMINISTRATOR), user("李晓梅", Role.SUPERVISOR), user("Tom Berg", Role.RECEIVER));
    private static final RawScan STUCK =
            new RawScan(ScanSource.SERIAL, "Lane 2 · /dev/ttyACM0", Bytes.utf8("X001ABC123"), Instant.EPOCH);
    private static final Map<String, Function<Texts, Parent>> STATES = new LinkedHashMap<>();

    static {
        STATES.put("welcome", texts -> welcome(texts, Optional.empty()));
        STATES.put("welcome-no-font", texts -> welcome(texts, Optional.of(Say.key("kit.fonts.no-chinese"))));
        STATES.put("set-up", ShellShots::setUp);
        STATES.put("sign-in", texts -> signIn(texts, signInModel(new Gate.Verdict.In(PEOPLE.getFirst()))));
        STATES.put("sign-in-pin", texts -> typed(texts, new Gate.Verdict.In(PEOPLE.getFirst()), false));
        STATES.put("sign-in-wrong", texts -> typed(texts, refused("signin.pin-wrong", 3), true));
        STATES.put("sign-in-locked", texts -> typed(texts, refused("signin.locked", 30L), true));
        STATES.put("help", texts -> new HelpSheet(furniture(texts), () -> {}));
        STATES.put("locked", texts -> new StackPane(new LockStrip(texts, () -> {})));
        for (var why : Why.values()) {
            IgnoredWords.of(why).ifPresent(words -> STATES.put("ignored-" + why, texts -> foot(texts, words)));
        }
        STATES.put("ignored-stuck", texts -> foot(texts, IgnoredWords.stuck(STUCK)));
        for (var reason : StorageFault.Reason.values()) {
            STATES.put(
                    "trouble-" + reason,
                    texts -> new TroubleView(texts, Failures.of(new StorageFault(reason, "")), () -> {}, () -> {}));
        }
    }

    private ShellShots() {}

    private static BorderPane foot(Texts texts, IgnoredWords.Words words) {
        var frame = new BorderPane();
        frame.setBottom(new Banner(texts, Fill.WARNING, words.word(), words.step()));
        return frame;
    }

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        Files.createDirectories(folder);
        for (var setting : Setting.usual()) {
            if (args.length < 2 || setting.name().contains(args[1])) {
                STATES.forEach(
                        (name, state) -> shoot(state, setting, folder.resolve(name + "-" + setting.name() + ".png")));
            }
        }
        Platform.exit();
    }

    private static User user(String name, Role role) {
        return new User(new UserId(new UUID(7, name.hashCode())), name, role, false, Optional.empty());
    }

    private static Gate.Verdict refused(String key, Object value) {
        return new Gate.Verdict.Refused(Say.key(key, value));
    }

    private static WelcomeView welcome(Texts texts, Optional<Say> warning) {
        return new WelcomeView(texts, () -> {}, setUpModel(), warning);
    }

    private static SetUpModel setUpModel() {
        return new SetUpModel(new SetUpModel.Tools(
                new Background(Runnable::run),
                () -> Instant.EPOCH,
                _ -> new SetUpStation.Result.AlreadySetUp(),
                () -> {},
                _ -> {}));
    }

    private static Parent setUp(Texts texts) {
        var view = welcome(texts, Optional.empty());
        if (view.lookup("#set-up") instanceof Button door) {
            door.fire();
        }
        return view;
    }

    private static SignInModel signInModel(Gate.Verdict verdict) {
        var tools = new SignInModel.Tools(
                new Background(Runnable::run), new Silence(), () -> Instant.EPOCH, () -> PEOPLE, _ -> verdict);
        var model = new SignInModel(tools, _ -> {}, _ -> {});
        model.begin();
        return model;
    }

    private static SignInView signIn(Texts texts, SignInModel model) {
        return new SignInView(texts, model, Say.asIs("Dock B"), () -> {});
    }

    private static Parent typed(Texts texts, Gate.Verdict verdict, boolean isEntered) {
        var model = signInModel(verdict);
        // after the names have come
        Platform.runLater(() -> {
            model.choose(PEOPLE.get(1));
            model.digit(4);
            model.digit(8);
            if (isEntered) {
                model.enter();
            }
        });
        return signIn(texts, model);
    }

    private static Furniture furniture(Texts texts) {
        var symbols = new ScreenSymbols();
        return new Furniture(
                texts,
                new Look(Fonts.installed()),
                new Silence(),
                new Background(Runnable::run),
                payload -> ModuleMatrix.of(symbols.square(payload)),
                () -> Instant.EPOCH,
                new SimpleObjectProperty<>(List.of()));
    }

    private static void shoot(Function<Texts, Parent> state, Setting setting, Path file) {
        var root = FxRoom.on(() -> new StackPane(state.apply(new Texts(setting.language()))));
        for (int round = 0; round < 4; round++) {
            // what came off the FX thread is shown in a turn of its own
            FxRoom.run(() -> {});
        }
        FxRoom.run(() -> write(laid(root, setting), file));
    }

    private static Scene laid(Parent root, Setting setting) {
        var scene = new Scene(root, setting.width(), setting.height());
        var look = new Look(Fonts.installed());
        look.theme().set(setting.theme());
        look.scale().set(new TextScale(setting.rootPx()));
        look.dress(scene, "shell", "signin", "welcome", "receive");
        for (int round = 0; round < 4; round++) {
            root.applyCss();
            root.layout();
        }
        return scene;
    }

    private static void write(Scene scene, Path file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Silence implements Sounds {
        @Override
        public void play(Sound sound) {}

        @Override
        public void settle() {}
    }
}
