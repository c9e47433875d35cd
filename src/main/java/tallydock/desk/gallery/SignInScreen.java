package tallydock.desk.gallery;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.Keypad;
import tallydock.desk.kit.choice.PinDots;
import tallydock.desk.kit.frame.LanguageSwitch;
import tallydock.desk.kit.frame.Who;
import tallydock.desk.kit.frame.WhoBadge;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.picture.TallyMark;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The sample screen "sign in": scan a badge, or choose a name and type a PIN.
final class SignInScreen {
    private static final Say SCAN_BADGE = Say.both("Scan your badge", "扫描工牌登录");

    private final Texts texts;

    SignInScreen(Texts texts) {
        this.texts = texts;
    }

    Node screen() {
        var frame = new SampleFrame(texts);
        var screen = new BorderPane();
        screen.setCenter(welcome());
        screen.setRight(names());
        screen.setBottom(frame.status(frame.devices()));
        return screen;
    }

    private VBox welcome() {
        var name = new Label("Tallydock");
        name.getStyleClass().addAll("sign-name", "bold");
        var head = new HBox(new TallyMark("sign-mark"), name);
        head.getStyleClass().add("sign-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var word = texts.label(SCAN_BADGE, "sign-word", "bold");
        word.setMinWidth(Region.USE_PREF_SIZE);
        var other = new Label(texts.in(Language.CHINESE, SCAN_BADGE));
        texts.language()
                .subscribe(now -> other.setText(
                        texts.in(now == Language.ENGLISH ? Language.CHINESE : Language.ENGLISH, SCAN_BADGE)));
        other.getStyleClass().add("sign-other");
        var place = new HBox(
                Icons.of("mdi2m-monitor", "sign-place-icon"),
                texts.label(
                        Say.both(
                                "Station 03, Dock B  •  Saturday 21 November, 06:00 shift",
                                "3 号工位，B 月台  •  11月21日 周六，06:00 班"),
                        "sign-place"));
        place.getStyleClass().add("sign-head");
        place.setAlignment(Pos.CENTER_LEFT);
        var welcome = new VBox(
                head,
                space(),
                Icons.of("mdi2c-card-account-details-outline", "sign-icon"),
                word,
                other,
                space(),
                place);
        welcome.getStyleClass().add("sign-welcome");
        welcome.setMinWidth(0);
        return welcome;
    }

    private static Region space() {
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private VBox names() {
        var heading = texts.label(Say.both("Or choose your name", "或选择姓名"), "t1");
        var head = new HBox(heading, space(), new LanguageSwitch(texts));
        head.setAlignment(Pos.CENTER_LEFT);
        var dots = new PinDots(4);
        dots.show(2, 4);
        var ask = new HBox(dots, texts.label(Say.both("Mei Lin, enter PIN", "林梅，输入 PIN"), "sign-ask"));
        ask.getStyleClass().add("sign-ask-line");
        ask.setAlignment(Pos.CENTER);
        var foot = new HBox(
                half(PushButton.of(
                        texts, "mdi2s-school-outline", Say.both("Practice, no sign-in", "练习，不用登录"), () -> {})),
                half(PushButton.of(texts, "mdi2h-help-circle-outline", Say.both("Help", "帮助"), () -> {})));
        foot.getStyleClass().add("sign-foot");
        var names = new VBox(head, tiles(), ask, new Keypad(texts, Keypad.Keys.DEAF), space(), foot);
        names.getStyleClass().add("sign-names");
        return names;
    }

    private static Button half(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefWidth(1);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private GridPane tiles() {
        var receiver = Say.both("Receiver", "收货员");
        var people = List.of(
                new Who(Say.both("ML", "梅"), Say.both("Mei Lin", "林梅"), receiver),
                new Who(Say.asIs("IM"), Say.asIs("Ivo Marek"), receiver),
                new Who(Say.both("ZW", "伟"), Say.both("Zhao Wei", "赵伟"), Say.both("Packer", "装箱员")),
                new Who(Say.asIs("DK"), Say.asIs("Dana Keller"), Say.both("Supervisor", "主管")));
        var tiles = new GridPane();
        tiles.getStyleClass().add("sign-tiles");
        for (var i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            tiles.getColumnConstraints().add(column);
        }
        for (var i = 0; i < people.size(); i++) {
            var tile = new Button();
            tile.setGraphic(new WhoBadge(texts, people.get(i)));
            tile.getStyleClass().add("name-tile");
            tile.pseudoClassStateChanged(PseudoClass.getPseudoClass("chosen"), i == 0);
            tile.setMaxWidth(Double.MAX_VALUE);
            tiles.add(tile, i % 2, i / 2);
        }
        return tiles;
    }
}
