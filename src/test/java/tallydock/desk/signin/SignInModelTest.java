package tallydock.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.sound.Sounds;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.people.Role;
import tallydock.domain.people.User;
import tallydock.domain.people.UserId;
import tallydock.usecase.people.Claim;

class SignInModelTest {
    private static final User MEI =
            new User(new UserId(new UUID(1, 1)), "Mei Lin", Role.RECEIVER, false, Optional.empty());

    private final List<User> in = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Sound> heard = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-21T09:56:12Z");
    private Gate.Verdict verdict = new Gate.Verdict.In(MEI);
    private final SignInModel model = new SignInModel(
            new SignInModel.Tools(new Background(Runnable::run), new Ear(), () -> now, () -> List.of(MEI), this::judge),
            in::add,
            cause -> {
                throw cause;
            });

    private Gate.Verdict judge(Claim claim) {
        claims.add(claim);
        return verdict;
    }

    private void act(Runnable deed) {
        FxRoom.run(deed);
        FxRoom.run(() -> {});
    }

    private void enterPin() {
        act(() -> {
            model.choose(MEI);
            List.of(2, 4, 9, 1).forEach(model::digit);
            model.enter();
        });
    }

    private String word() {
        return new Texts(Language.ENGLISH).now(model.shown().get().word());
    }

    @Test
    void aNameAndItsPinLetAPersonIn() {
        enterPin();

        assertThat(in).containsExactly(MEI);
        assertThat(heard).containsExactly(Sound.COMMAND);
    }

    @Test
    void digitsBeforeANameAskForTheName() {
        act(() -> model.digit(4));

        assertThat(word()).isEqualTo("Choose your name first");
        assertThat(model.shown().get().typed()).isZero();
    }

    @Test
    void aBadgeAloneIsAClaim() {
        act(() -> model.badge(Optional.of(BadgeCode.create(new Random(7)))));

        assertThat(claims).hasOnlyElementsOfType(Claim.ByBadge.class).hasSize(1);
        assertThat(in).containsExactly(MEI);
    }

    @Test
    void aBadgeThatWasNotReadWellIsNoClaim() {
        act(() -> model.badge(Optional.empty()));

        assertThat(claims).isEmpty();
        assertThat(word()).isEqualTo("Not read well. Scan again.");
    }

    @Test
    void aLockedNameIsCountedDownAndThenAskedForThePinAgain() {
        verdict = new Gate.Verdict.Locked(Duration.ofSeconds(30));
        enterPin();
        assertThat(word()).isEqualTo("Locked. Try again in 30 s.");
        assertThat(model.locked().get()).isTrue();

        now = now.plusMillis(11_200);
        act(model::look);
        assertThat(word()).isEqualTo("Locked. Try again in 19 s.");

        now = now.plusSeconds(19);
        act(model::look);
        assertThat(word()).isEqualTo("Mei Lin, enter PIN");
        assertThat(model.locked().get()).isFalse();
    }

    @Test
    void anotherNameEndsTheCountingDown() {
        verdict = new Gate.Verdict.Locked(Duration.ofSeconds(30));
        enterPin();

        act(() -> model.choose(MEI));

        assertThat(model.locked().get()).isFalse();
        assertThat(word()).isEqualTo("Mei Lin, enter PIN");
    }

    @Test
    void whoIsRefusedStaysChosenAndTriesAgain() {
        verdict = new Gate.Verdict.Refused(Say.key("signin.pin-wrong", 4));
        enterPin();

        assertThat(word()).isEqualTo("PIN does not match. 4 tries left.");
        assertThat(model.shown().get().chosen()).contains(MEI);
        assertThat(model.shown().get().typed()).isZero();
        assertThat(in).isEmpty();
    }

    private final class Ear implements Sounds {
        @Override
        public void play(Sound sound) {
            heard.add(sound);
        }

        @Override
        public void settle() {}
    }
}
