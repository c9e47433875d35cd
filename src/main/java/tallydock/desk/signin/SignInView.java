package tallydock.desk.signin;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.frame.LanguageSwitch;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.picture.TallyMark;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The screen a station waits on: scan a badge, or choose a name and type a PIN.
public final class SignInView extends BorderPane {
    private final PinPadView pad;

    /// `place` says which station this is.
    public SignInView(Texts texts, SignInModel model, Say place, Runnable practice) {
        getStyleClass().add("sign-in");
        pad = new PinPadView(texts, model);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(texts.label(Say.key("signin.choose-name"), "t1", "bold"), space, new LanguageSwitch(texts));
        head.setAlignment(Pos.CENTER_LEFT);
        var low = new Region();
        VBox.setVgrow(low, Priority.ALWAYS);
        var practising = PushButton.of(texts, "mdi2s-school-outline", Say.key("signin.practice"), practice);
        practising.setId("practice");
        practising.setMaxWidth(Double.MAX_VALUE);
        practising.setFocusTraversable(false);
        HBox.setHgrow(practising, Priority.ALWAYS);
        var foot = new HBox(practising);
        foot.getStyleClass().add("sign-foot");
        var names = new VBox(head, pad, low, foot);
        names.getStyleClass().add("sign-names");
        setCenter(welcome(texts, place));
        setRight(names);
    }

    /// Takes the focus, so that digits typed on a keyboard arrive.
    public void listen() {
        pad.requestFocus();
    }

    private static VBox welcome(Texts texts, Say place) {
        var scan = Say.key("signin.scan-badge");
        var name = new Label("Tallydock");
        name.getStyleClass().addAll("sign-name", "bold");
        var head = row(new TallyMark("sign-mark"), name);
        var word = texts.label(scan, "sign-word", "bold");
        word.setMinWidth(USE_PREF_SIZE);
        var other = new Label();
        other.getStyleClass().add("sign-other");
        texts.language()
                .subscribe(now ->
                        other.setText(texts.in(now == Language.ENGLISH ? Language.CHINESE : Language.ENGLISH, scan)));
        var where = row(Icons.of("mdi2m-monitor", "sign-place-icon"), texts.label(place, "sign-place"));
        var welcome = new VBox(
                head,
                space(),
                Icons.of("mdi2c-card-account-details-outline", "sign-icon"),
                word,
                other,
                space(),
                where);
        welcome.getStyleClass().add("sign-welcome");
        welcome.setMinWidth(0);
        return welcome;
    }

    private static HBox row(Node... parts) {
        var row = new HBox(parts);
        row.getStyleClass().add("sign-head");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region space() {
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }
}
