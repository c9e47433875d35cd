package tallydock.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tallydock.domain.digest.Bytes;
import tallydock.domain.people.Pin;
import tallydock.domain.people.PinStanding;
import tallydock.domain.people.Role;
import tallydock.domain.people.UserId;
import tallydock.usecase.people.MemoryVault;
import tallydock.usecase.people.PinCost;
import tallydock.usecase.people.PinVerdict;
import tallydock.usecase.people.PinVerdict.Accepted;
import tallydock.usecase.people.PinVerdict.LockedFor;
import tallydock.usecase.people.PinVerdict.NotSet;
import tallydock.usecase.people.PinVerdict.Wrong;
import tallydock.usecase.people.StoredPin;

class PinVaultTest {
    private static final UserId ANA = new UserId(new UUID(0, 1));
    private static final UserId LI = new UserId(new UUID(0, 2));
    private static final Pin RIGHT = new Pin("258013");
    private static final Pin WRONG = new Pin("258014");

    private final MemoryVault memory = new MemoryVault();
    private PinVault vault = start();

    private PinVault start() {
        return new PinVault(memory, memory, new Random(1), memory);
    }

    private void restart() {
        memory.restart();
        vault = start();
    }

    private PinVerdict wrong(int times) {
        PinVerdict verdict = new NotSet();
        for (int i = 0; i < times; i++) {
            verdict = vault.verify(ANA, WRONG);
        }
        return verdict;
    }

    private static LockedFor locked(long seconds) {
        return new LockedFor(Duration.ofSeconds(seconds));
    }

    private void isSet() {
        assertThat(vault.set(ANA, Role.SUPERVISOR, RIGHT)).isEmpty();
    }

    @Test
    void theRightPinIsAcceptedAndAnyOtherIsNot() {
        isSet();

        assertThat(vault.verify(ANA, RIGHT)).isEqualTo(new Accepted());
        assertThat(vault.verify(ANA, WRONG)).isEqualTo(new Wrong(4));
        assertThat(vault.verify(LI, RIGHT)).isEqualTo(new NotSet());
    }

    @Test
    void aWeakPinIsRefusedAndTheOldOneStays() {
        isSet();

        assertThat(vault.set(ANA, Role.SUPERVISOR, new Pin("123456"))).contains(Pin.Weakness.STRAIGHT_RUN);
        assertThat(vault.set(LI, Role.RECEIVER, new Pin("12"))).contains(Pin.Weakness.TOO_SHORT);
        assertThat(vault.verify(ANA, RIGHT)).isEqualTo(new Accepted());
        assertThat(vault.verify(LI, new Pin("12"))).isEqualTo(new NotSet());
    }

    @Test
    void fiveWrongTriesLockAndEachFurtherFiveLockTwiceAsLong() {
        isSet();

        assertThat(wrong(4)).isEqualTo(new Wrong(1));
        assertThat(wrong(1)).isEqualTo(locked(30));
        memory.passSeconds(29);
        assertThat(vault.verify(ANA, RIGHT)).isEqualTo(locked(1));
        memory.passSeconds(1);
        assertThat(wrong(5)).isEqualTo(locked(60));
        memory.passSeconds(60);
        assertThat(wrong(5)).isEqualTo(locked(120));
        memory.passSeconds(120);
        assertThat(vault.verify(ANA, RIGHT)).isEqualTo(new Accepted());
        assertThat(wrong(1)).isEqualTo(new Wrong(4));
    }

    @Test
    void whatIsTriedWhileLockedDoesNotCount() {
        isSet();
        wrong(5);

        assertThat(wrong(20)).isEqualTo(locked(30));
        assertThat(memory.pinOf(ANA).wrongTries()).isEqualTo(5);
    }

    @Test
    void aRestartGivesNoTryBackAndALockItFindsBeginsAgain() {
        isSet();
        wrong(3);
        restart();
        assertThat(wrong(1)).isEqualTo(new Wrong(1));
        wrong(1);
        memory.passSeconds(20);

        restart();

        assertThat(vault.verify(ANA, RIGHT)).isEqualTo(locked(30));
        memory.passSeconds(30);
        assertThat(vault.verify(ANA, RIGHT)).isEqualTo(new Accepted());
    }

    @Test
    void aKillBetweenCountingAndComparingLeavesTheTryCounted() {
        isSet();
        for (int i = 1; i <= 5; i++) {
            memory.killAfterNextSave();
            assertThatThrownBy(() -> vault.verify(ANA, WRONG)).isInstanceOf(MemoryVault.Killed.class);
            restart();
            assertThat(memory.pinOf(ANA).wrongTries()).isEqualTo(i);
        }

        assertThat(vault.verify(ANA, RIGHT)).isEqualTo(locked(30));
    }

    @Test
    void aLockIsTheUsersOwn() {
        isSet();
        vault.set(LI, Role.RECEIVER, new Pin("2580"));
        wrong(5);

        assertThat(vault.verify(LI, new Pin("2580"))).isEqualTo(new Accepted());
    }

    @Test
    void settingAnotherPinEndsALock() {
        isSet();
        wrong(5);

        vault.set(ANA, Role.SUPERVISOR, new Pin("802531"));

        assertThat(vault.verify(ANA, new Pin("802531"))).isEqualTo(new Accepted());
    }

    @Test
    void anUnlockedPinIsTriedAtOnceAndItsStandingTakesNoTry() {
        assertThat(vault.standing(ANA)).isEqualTo(new PinStanding(false, Optional.empty()));
        isSet();
        wrong(5);
        assertThat(vault.standing(ANA)).isEqualTo(new PinStanding(true, Optional.of(Duration.ofSeconds(30))));

        vault.unlock(ANA);

        assertThat(vault.standing(ANA)).isEqualTo(new PinStanding(true, Optional.empty()));
        assertThat(memory.pinOf(ANA).wrongTries()).isZero();
        assertThat(vault.verify(ANA, RIGHT)).isEqualTo(new Accepted());
    }

    @Test
    void locksGrowToADayAndNoFurther() {
        isSet();
        var stored = memory.pinOf(ANA);
        memory.save(stored.withWrongTries(5 * 40));

        assertThat(vault.verify(ANA, RIGHT)).isEqualTo(new LockedFor(Duration.ofDays(1)));
    }

    @Test
    void whatIsStoredSaysItsCostAndNothingOfThePin() {
        isSet();
        vault.set(LI, Role.SUPERVISOR, RIGHT);
        StoredPin stored = memory.pinOf(ANA);

        assertThat(stored.verifier().cost()).isEqualTo(new PinCost(47_104, 1, 1));
        assertThat(stored.verifier().salt().length()).isEqualTo(16);
        assertThat(stored.verifier().hash().length()).isEqualTo(32);
        assertThat(stored.verifier().hash())
                .isNotEqualTo(memory.pinOf(LI).verifier().hash())
                .isNotEqualTo(new Argon2id(PinCost.STANDARD)
                        .hash(Bytes.utf8("258013"), stored.verifier().salt()));
        assertThat(stored.toString() + RIGHT + memory).doesNotContain("258013").doesNotContain("canary");
    }

    @Test
    void aStoreThatClaimsACheapHashIsNotBelieved() {
        isSet();
        var old = memory.pinOf(ANA).verifier();
        var cheap = new StoredPin.Verifier(new PinCost(8, 1, 1), old.salt(), old.hash(), old.pepperId());
        memory.save(new StoredPin(ANA, 0, cheap));

        assertThatThrownBy(() -> vault.verify(ANA, RIGHT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutItsPepperAPinCannotBeCheckedAndNobodyIsLockedOut() {
        isSet();

        memory.pepperIsLost();

        assertThat(wrong(9)).isEqualTo(new NotSet());
        assertThat(memory.pinOf(ANA).wrongTries()).isZero();
    }
}
