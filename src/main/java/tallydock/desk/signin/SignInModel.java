package tallydock.desk.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.sound.Sounds;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.people.Pin;
import tallydock.domain.people.User;
import tallydock.usecase.people.Claim;

/// Who claims to be here and how far the claim has got: a badge, or a name and the digits of a PIN.
public final class SignInModel {
    /// What it works with. `people` and `gate` block.
    public record Tools(
            Background background, Sounds sounds, InstantSource clock, Supplier<List<User>> people, Gate gate) {}

    /// What is shown: the names to choose from, the chosen one, how many digits stand there, and a word about it.
    public record Shown(List<User> people, Optional<User> chosen, int typed, Say word, boolean isBusy) {
        public Shown {
            people = List.copyOf(people);
        }
    }

    private static final int MOST_DIGITS = 8;

    private final Tools tools;
    private final Consumer<User> in;
    private final Consumer<RuntimeException> failed;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(List.of(), Optional.empty(), 0, Say.nothing(), false));
    private final StringBuilder digits = new StringBuilder();
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private Optional<BadgeCode> badge = Optional.empty();
    private Instant lockedUntil = Instant.MIN;

    public SignInModel(Tools tools, Consumer<User> in, Consumer<RuntimeException> failed) {
        this.tools = tools;
        this.in = in;
        this.failed = failed;
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Begins anew, with the names as they are now.
    public void begin() {
        forget();
        show(List.of(), Optional.empty(), Say.nothing(), false);
        tools.background().run(tools.people(), people -> show(people, Optional.empty(), Say.nothing(), false), failed);
    }

    /// Whether a name is locked for some seconds: then `look` is wanted from time to time.
    public ReadOnlyBooleanProperty locked() {
        return locked.getReadOnlyProperty();
    }

    /// Says how long the name is still locked.
    public void look() {
        if (!locked.get()) {
            return;
        }
        var left = Duration.between(tools.clock().instant(), lockedUntil);
        if (left.isPositive()) {
            say(
                    shown.get().chosen(),
                    Say.key("signin.locked", left.plusMillis(999).toSeconds()));
        } else {
            locked.set(false);
            say(
                    shown.get().chosen(),
                    shown.get().chosen().map(SignInModel::askPin).orElseGet(Say::nothing));
        }
    }

    private static Say askPin(User user) {
        return Say.key("signin.enter-pin", user.name());
    }

    private void forget() {
        locked.set(false);
        digits.setLength(0);
        badge = Optional.empty();
    }

    private void show(List<User> people, Optional<User> chosen, Say word, boolean isBusy) {
        shown.set(new Shown(people, chosen, digits.length(), word, isBusy));
    }

    private void say(Optional<User> chosen, Say word) {
        show(shown.get().people(), chosen, word, false);
    }

    /// A name was touched.
    public void choose(User user) {
        if (!shown.get().isBusy()) {
            forget();
            say(Optional.of(user), askPin(user));
        }
    }

    public void digit(int digit) {
        if (shown.get().isBusy()) {
            return;
        }
        if (shown.get().chosen().isEmpty()) {
            tools.sounds().play(Sound.KNOCK);
            say(Optional.empty(), Say.key("signin.choose-first"));
        } else if (digits.length() < MOST_DIGITS) {
            digits.append(digit);
            say(shown.get().chosen(), shown.get().word());
        }
    }

    /// Takes the last digit back.
    public void back() {
        if (!digits.isEmpty() && !shown.get().isBusy()) {
            digits.setLength(digits.length() - 1);
            say(shown.get().chosen(), shown.get().word());
        }
    }

    /// Claims to be the chosen one with the digits typed.
    public void enter() {
        var chosen = shown.get().chosen();
        if (chosen.isEmpty() || digits.isEmpty() || shown.get().isBusy()) {
            return;
        }
        var pin = new Pin(digits.toString());
        claim(badge.<Claim>map(code -> new Claim.ByBadgeAndPin(code, pin))
                .orElseGet(() -> new Claim.ByTile(chosen.orElseThrow().id(), pin)));
    }

    /// A badge was scanned; empty when it was not read well.
    public void badge(Optional<BadgeCode> scanned) {
        if (shown.get().isBusy()) {
            return;
        }
        forget();
        badge = scanned;
        scanned.ifPresentOrElse(code -> claim(new Claim.ByBadge(code)), () -> {
            tools.sounds().play(Sound.KNOCK);
            say(Optional.empty(), Say.key("signin.misread"));
        });
    }

    private void claim(Claim claim) {
        show(shown.get().people(), shown.get().chosen(), Say.key("signin.checking"), true);
        tools.background().run(() -> tools.gate().check(claim), this::judged, fault -> {
            forget();
            say(Optional.empty(), Say.nothing());
            failed.accept(fault);
        });
    }

    private void judged(Gate.Verdict verdict) {
        digits.setLength(0);
        switch (verdict) {
            case Gate.Verdict.In(var user) -> {
                forget();
                tools.sounds().play(Sound.COMMAND);
                say(Optional.empty(), Say.nothing());
                in.accept(user);
            }
            case Gate.Verdict.PinNeeded(var user) -> {
                tools.sounds().play(Sound.COMMAND);
                say(Optional.of(user), askPin(user));
            }
            case Gate.Verdict.Refused(var why) -> {
                tools.sounds().play(Sound.KNOCK);
                say(shown.get().chosen(), why);
            }
            case Gate.Verdict.Locked(var remaining) -> {
                tools.sounds().play(Sound.KNOCK);
                lockedUntil = tools.clock().instant().plus(remaining);
                locked.set(true);
                say(shown.get().chosen(), Say.nothing());
                look();
            }
        }
    }
}
