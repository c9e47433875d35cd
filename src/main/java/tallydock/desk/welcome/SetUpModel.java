package tallydock.desk.welcome;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.text.Say;
import tallydock.domain.people.Pin;
import tallydock.domain.people.Role;
import tallydock.domain.people.User;
import tallydock.usecase.people.SetUpStation;

/// What a person enters to set a station up, and what is still wrong with it.
public final class SetUpModel {
    /// What it works with. `setUp` blocks: it opens the station's own store first.
    public record Tools(
            Background background,
            InstantSource clock,
            Function<SetUpStation.Request, SetUpStation.Result> setUp,
            Runnable done,
            Consumer<RuntimeException> failed) {}

    /// The names and the zone as they stand in the form.
    public record Entered(String site, String station, Optional<ZoneId> zone, String administrator) {}

    /// How many digits stand there, whether the PIN is entered again, a word, whether it is being set up.
    public record Shown(int typed, boolean isAgain, Say word, boolean isBusy) {}

    private static final int MOST_DIGITS = 8;
    private static final int FEWEST_DIGITS = 6;

    private final Tools tools;
    private final StringBuilder digits = new StringBuilder();
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(0, false, Say.key("welcome.pin", FEWEST_DIGITS), false));
    private Optional<String> first = Optional.empty();

    public SetUpModel(Tools tools) {
        this.tools = tools;
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    public void digit(int digit) {
        if (digits.length() < MOST_DIGITS && !shown.get().isBusy()) {
            digits.append(digit);
            say(shown.get().word());
        }
    }

    /// Takes the last digit back.
    public void back() {
        if (!digits.isEmpty() && !shown.get().isBusy()) {
            digits.setLength(digits.length() - 1);
            say(shown.get().word());
        }
    }

    private void say(Say word) {
        shown.set(new Shown(digits.length(), first.isPresent(), word, false));
    }

    private void anew(Say word) {
        digits.setLength(0);
        first = Optional.empty();
        say(word);
    }

    /// The PIN was entered: the first time it is asked for again, the second time the station is set up.
    public void enter(Entered entered) {
        if (shown.get().isBusy()) {
            return;
        }
        var typed = digits.toString();
        var weakness = new Pin(typed).weakness(Role.ADMINISTRATOR);
        if (weakness.isPresent()) {
            anew(word(weakness.orElseThrow()));
        } else if (first.isEmpty()) {
            digits.setLength(0);
            first = Optional.of(typed);
            say(Say.key("welcome.pin-again"));
        } else if (!first.orElseThrow().equals(typed)) {
            anew(Say.key("welcome.pin-differs"));
        } else if (entered.zone().isEmpty()) {
            say(Say.key("welcome.choose-zone"));
        } else {
            setUp(entered, new Pin(typed));
        }
    }

    private void setUp(Entered entered, Pin pin) {
        var request = new SetUpStation.Request(
                entered.site().strip(),
                entered.station().strip(),
                entered.zone().orElseThrow(),
                entered.administrator().strip(),
                pin,
                tools.clock().instant());
        shown.set(new Shown(digits.length(), true, Say.key("welcome.setting-up"), true));
        tools.background().run(() -> tools.setUp().apply(request), this::ended, fault -> {
            anew(Say.key("welcome.pin", FEWEST_DIGITS));
            tools.failed().accept(fault);
        });
    }

    private void ended(SetUpStation.Result result) {
        switch (result) {
            case SetUpStation.Result.Done _, SetUpStation.Result.AlreadySetUp _ ->
                tools.done().run();
            case SetUpStation.Result.NameNotUsable(var field) -> say(word(field));
            case SetUpStation.Result.PinRefused(var why) -> anew(word(why));
        }
    }

    private static Say word(SetUpStation.Field field) {
        return switch (field) {
            case SITE -> Say.key("welcome.name-site", User.LONGEST_NAME);
            case STATION -> Say.key("welcome.name-station", User.LONGEST_NAME);
            case ADMINISTRATOR -> Say.key("welcome.name-administrator", User.LONGEST_NAME);
        };
    }

    private static Say word(Pin.Weakness weakness) {
        return switch (weakness) {
            case NOT_DIGITS, TOO_SHORT -> Say.key("welcome.pin-short", FEWEST_DIGITS);
            case TOO_LONG -> Say.key("welcome.pin-long", MOST_DIGITS);
            case ALL_SAME -> Say.key("welcome.pin-same");
            case STRAIGHT_RUN -> Say.key("welcome.pin-run");
        };
    }
}
