package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.domain.barcode.Command.CLOSE;
import static tallydock.domain.barcode.Command.DAMAGED;
import static tallydock.domain.barcode.Command.DAMAGE_WET;
import static tallydock.domain.barcode.Command.DIGIT_1;
import static tallydock.domain.barcode.Command.DIGIT_5;
import static tallydock.domain.barcode.Command.DIGIT_9;
import static tallydock.domain.barcode.Command.ENTER;
import static tallydock.domain.barcode.Command.KEEP;
import static tallydock.domain.barcode.Command.NO;
import static tallydock.domain.barcode.Command.PHOTO;
import static tallydock.domain.barcode.Command.QTY_3;
import static tallydock.domain.barcode.Command.QTY_50;
import static tallydock.domain.barcode.Command.QUANTITY;
import static tallydock.domain.barcode.Command.RECOUNT;
import static tallydock.domain.barcode.Command.REPACK;
import static tallydock.domain.barcode.Command.UNDO;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallydock.domain.barcode.Command;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.AnswerFact.DamageGrade;
import tallydock.domain.fact.AnswerFact.DamageKind;
import tallydock.domain.fact.AnswerFact.PhotoReason;
import tallydock.domain.fact.CountFact;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.SoundName;
import tallydock.domain.station.stage.Tallied;
import tallydock.domain.station.told.StationRules;

class StationUnitTest {
    private static final String ONE = Plans.label(1);

    private final Floor floor =
            new Floor(Plans.of("1: MUG*12 TOWEL*30", "2: LAMP*1")).registers("MUG", "TOWEL", "LAMP");

    private long damaged() {
        return floor.receipt().totals().damagedUnits();
    }

    @Test
    void aCountedUnitShowsHowManyOfHowMany() {
        var shown = floor.scans(ONE, "MUG");

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.ACCEPTED);
        assertThat(shown.view().tallied()).contains(new Tallied(1, Optional.of(12L)));
        assertThat(shown.sound()).isEqualTo(SoundName.ACCEPT);
        assertThat(shown.view().carton().skusOpen()).isEqualTo(2);
        assertThat(shown.view().carton().total()).isEqualTo(new Tallied(1, Optional.of(42L)));
        assertThat(shown.view().carton().items().getFirst().current()).isTrue();
    }

    @Test
    void oneTooManyIsALookAndTheNextScanKeepsIt() {
        floor.scans(ONE, QTY_3, "MUG", QTY_3, "MUG", QTY_3, "MUG", QTY_3, "MUG");
        var shown = floor.scans("MUG");
        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.OVER);
        assertThat(shown.view().headline().number()).isEqualTo(1);
        assertThat(shown.sound()).isEqualTo(SoundName.WARN);
        assertThat(shown.view().asking().stopped()).isFalse();

        floor.scans("TOWEL");

        assertThat(floor.received("1", "MUG")).isEqualTo(13);
    }

    @Test
    void undoAndRecountAnswerTheOneTooMany() {
        floor.scans(ONE, QTY_50, "TOWEL", KEEP);
        assertThat(floor.shows("TOWEL", UNDO)).isEqualTo(OutcomeKind.TAKEN_BACK);
        assertThat(floor.received("1", "TOWEL")).isEqualTo(50);

        floor.scans("TOWEL");
        assertThat(floor.shows(RECOUNT)).isEqualTo(OutcomeKind.RECOUNTED);
        assertThat(floor.received("1", "TOWEL")).isZero();
        floor.scans("TOWEL");
        assertThat(floor.received("1", "TOWEL")).isEqualTo(1);
    }

    @Test
    void aRecountCanBeTakenBack() {
        floor.scans(ONE, QTY_50, "MUG", KEEP, "MUG", RECOUNT, UNDO);

        assertThat(floor.received("1", "MUG")).isEqualTo(51);
    }

    @ParameterizedTest
    @CsvSource({"MUG, 24, ACCEPTED_OR_OVER", "MUG, 25, BIG", "TOWEL, 30, ACCEPTED_OR_OVER", "TOWEL, 31, BIG"})
    void aQuantityAboveTwentyFourAndAboveWhatIsMissingAsks(String sku, String digits, String outcome) {
        floor.scans(ONE, QUANTITY);
        digits.chars().forEach(digit -> floor.scans(Command.valueOf("DIGIT_" + (char) digit)));
        boolean big = floor.shows(ENTER, sku) == OutcomeKind.BIG_QUANTITY;

        assertThat(big).isEqualTo(outcome.equals("BIG"));
        assertThat(floor.received("1", sku)).isEqualTo(Long.parseLong(digits));
    }

    @Test
    void noTakesABigQuantityBack() {
        floor.scans(ONE, QTY_50, "MUG", NO);

        assertThat(floor.received("1", "MUG")).isZero();
    }

    @Test
    void moreThanNineHundredNinetyNineNeedsASupervisor() {
        var shown = floor.scans(ONE, QUANTITY, DIGIT_1, DIGIT_5, DIGIT_9, DIGIT_9, ENTER);
        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.NEEDS_SUPERVISOR);
        assertThat(shown.sound()).isEqualTo(SoundName.KNOCK);

        floor.receiving().permit(new Actor("boss"), floor.now());
        floor.scans("MUG");

        assertThat(floor.received("1", "MUG")).isEqualTo(1599);
        assertThat(floor.facts(AnswerFact.QuantityPermitted.class).getFirst().supervisor())
                .isEqualTo(new Actor("boss"));
    }

    @Test
    void withoutASupervisorTheNextUnitCountsOnce() {
        floor.scans(ONE, QUANTITY, DIGIT_1, DIGIT_5, DIGIT_9, DIGIT_9, ENTER, "MUG");

        assertThat(floor.received("1", "MUG")).isEqualTo(1);
    }

    @Test
    void aMultiplierIsShownAndDisarmsAfterOneScan() {
        assertThat(floor.scans(ONE, QTY_3).view().background().armed().multiplier())
                .isEqualTo(3);
        floor.scans("MUG", "MUG");

        assertThat(floor.received("1", "MUG")).isEqualTo(4);
    }

    @Test
    void aCommandInsideAQuantityIsRefusedAndTheQuantityStays() {
        var shown = floor.scans(ONE, "MUG", QUANTITY, DIGIT_1, CLOSE);

        assertThat(shown.sound()).isEqualTo(SoundName.KNOCK);
        assertThat(shown.view().background().armed().typed()).contains("1");
        floor.scans(DIGIT_5, ENTER, "TOWEL");
        assertThat(floor.received("1", "TOWEL")).isEqualTo(15);
    }

    @Test
    void damagedMeansTheLastUnitAndAsksForAPhotoAndAGrade() {
        var shown = floor.scans(ONE, "MUG", DAMAGE_WET);
        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.DAMAGED);
        floor.scans(REPACK);

        assertThat(damaged()).isEqualTo(1);
        assertThat(floor.facts(AnswerFact.PhotoAsked.class))
                .extracting(AnswerFact.PhotoAsked::reason)
                .containsExactly(PhotoReason.DAMAGED);
        assertThat(floor.facts(AnswerFact.DamageDescribed.class))
                .extracting(AnswerFact.DamageDescribed::kind)
                .contains(Optional.of(DamageKind.WET));
        assertThat(floor.facts(AnswerFact.DamageDescribed.class))
                .extracting(AnswerFact.DamageDescribed::grade)
                .contains(Optional.of(DamageGrade.REPACK));
    }

    @Test
    void damagedArmsForTheNextUnitWhenThereIsNone() {
        assertThat(floor.shows(ONE, DAMAGED)).isEqualTo(OutcomeKind.DAMAGE_ARMED);
        assertThat(floor.shows("MUG")).isEqualTo(OutcomeKind.DAMAGED);

        assertThat(damaged()).isEqualTo(1);
        assertThat(floor.received("1", "MUG")).isEqualTo(1);
    }

    @Test
    void oneUnitIsNotDamagedTwice() {
        var shown = floor.scans(ONE, "MUG", DAMAGED, DAMAGED);

        assertThat(shown.view().notice()).contains(OutcomeKind.ALREADY_DAMAGED);
        assertThat(damaged()).isEqualTo(1);
    }

    @Test
    void aPhotoIsAskedForTheLastUnitAndNeverWaitedFor() {
        assertThat(floor.scans(PHOTO).sound()).isEqualTo(SoundName.KNOCK);
        assertThat(floor.scans(ONE, "MUG", PHOTO).view().notice()).contains(OutcomeKind.PHOTO_ASKED);

        assertThat(floor.facts(AnswerFact.PhotoAsked.class)).hasSize(1);
        assertThat(floor.shows("MUG")).isEqualTo(OutcomeKind.ACCEPTED);
    }

    @Test
    void undoTellsWhatWasTakenBackAndHowManyNow() {
        var shown = floor.scans(ONE, "MUG", "MUG", UNDO);

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.TAKEN_BACK);
        assertThat(shown.view().tallied()).contains(new Tallied(1, Optional.of(12L)));
        assertThat(shown.sound()).isEqualTo(SoundName.UNDO);
    }

    @Test
    void fiftyStepsCanBeTakenBackAlsoAfterARestart() {
        floor.scans(ONE);
        for (int i = 0; i < 60; i++) {
            floor.scans("TOWEL");
        }
        floor.restart();
        for (int i = 0; i < 50; i++) {
            assertThat(floor.shows(UNDO)).as("step %d", i).isEqualTo(OutcomeKind.TAKEN_BACK);
        }
        assertThat(floor.scans(UNDO).view().notice()).contains(OutcomeKind.NOTHING_TO_UNDO);
        assertThat(floor.received("1", "TOWEL")).isEqualTo(10);
    }

    @Test
    void inABlindCountNothingTellsWhatIsExpectedUntilTheCartonIsClosed() {
        floor.under(StationRules.USUAL.blindly());
        var shown = floor.scans(ONE, QTY_3, "MUG", QTY_3, "MUG", QTY_3, "MUG", QTY_3, "MUG", "MUG");

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.ACCEPTED);
        assertThat(shown.view().tallied()).contains(new Tallied(13, Optional.empty()));
        assertThat(shown.view().carton().items()).hasSize(1);
        assertThat(shown.view().carton().total().expected()).isEmpty();
        assertThat(shown.view().background().rows())
                .allMatch(row -> row.tallied().flatMap(Tallied::expected).isEmpty());

        var closed = floor.scans(CLOSE).view();
        assertThat(closed.headline().kind()).isEqualTo(OutcomeKind.CARTON_CLOSED);
        assertThat(closed.carton().total().expected()).contains(42L);
        assertThat(closed.carton().items()).hasSize(2);
    }

    @Test
    void aCaseCodeCountsTheUnitsOfTheCaseAndTheFactNamesIt() {
        floor.claims("MUG", "14006381333938", 6);

        var shown = floor.scans(ONE, "14006381333938");

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.ACCEPTED);
        assertThat(shown.view().tallied()).contains(new Tallied(6, Optional.of(12L)));
        assertThat(floor.facts(CountFact.UnitCounted.class)).singleElement().satisfies(fact -> {
            assertThat(fact.code()).isEqualTo("14006381333938");
            assertThat(fact.qty()).isEqualTo(6);
        });
    }

    @Test
    void theCaseThatFillsTheLineCompletesIt() {
        floor.claims("MUG", "14006381333938", 6);

        var shown = floor.scans(ONE, "14006381333938", "14006381333938");

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.LINE_COMPLETE);
    }

    @Test
    void aCaseBeyondWhatIsExpectedIsAskedAboutLikeAnyBigQuantity() {
        floor.claims("MUG", "CASE-48", 48);

        var shown = floor.scans(ONE, "CASE-48");

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.BIG_QUANTITY);
        assertThat(shown.view().headline().number()).isEqualTo(48);
        assertThat(floor.scans(UNDO).view().carton().total().received()).isZero();
    }

    @Test
    void aMultiplierAndACaseTogetherCountNothingAboveWhatAReceiverMaySay() {
        floor.claims("MUG", "CASE-48", 48);
        floor.scans(ONE);
        floor.scans(QTY_50);

        var shown = floor.scans("CASE-48");

        assertThat(shown.view().notice()).contains(OutcomeKind.QUANTITY_NOT_USABLE);
        assertThat(shown.view().carton().total().received()).isZero();
    }
}
