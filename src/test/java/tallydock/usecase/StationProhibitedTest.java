package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.domain.barcode.Command.ACK;
import static tallydock.domain.barcode.Command.CLEAR;
import static tallydock.domain.barcode.Command.CLOSE;
import static tallydock.domain.barcode.Command.HAZARD;
import static tallydock.domain.barcode.Command.KEEP;
import static tallydock.domain.barcode.Command.QUARANTINE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountMode;
import tallydock.domain.product.Sku;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.SoundName;
import tallydock.wire.ReceiptJson;

/// Goods that must not be shelved.
class StationProhibitedTest {
    private static final Actor SUPERVISOR = new Actor("supervisor");
    private static final String ONE = Plans.label(1);

    private final Floor floor = new Floor(Plans.of("1: MUG*2 LAMP*1", "2: LAMP*1")).registers("MUG", "LAMP");

    private Set<DiscrepancyType> typesOf(String sku) {
        return floor.carton("1").lines().stream()
                .filter(line -> line.sku().equals(new Sku(sku)))
                .findFirst()
                .orElseThrow()
                .types();
    }

    @Test
    void theCommandStopsTheWorkForTheGoodsThatWereScannedLast() {
        var shown = floor.scans(ONE, "MUG", "MUG", HAZARD);

        assertThat(shown.sound()).isEqualTo(SoundName.STOP);
        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.PROHIBITED);
        assertThat(shown.view().headline().sku()).contains(new Sku("MUG"));
        assertThat(shown.view().asking().stopped()).isTrue();
        assertThat(typesOf("MUG")).containsExactly(DiscrepancyType.PROHIBITED);
        assertThat(floor.facts(AnswerFact.PhotoAsked.class))
                .extracting(AnswerFact.PhotoAsked::reason)
                .containsExactly(AnswerFact.PhotoReason.PROHIBITED);
    }

    @Test
    void scansAreHeldUntilItIsInQuarantineWhichIsTheSafeAnswer() {
        floor.scans(ONE, "MUG", HAZARD);
        assertThat(floor.scans("MUG").view().notice()).contains(OutcomeKind.CHOOSE_FIRST);

        var shown = floor.scans(ACK);

        assertThat(shown.screen()).contains(QUARANTINE);
        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.COUNT_HELD);
        assertThat(floor.scans(KEEP).view().asking().stopped()).isFalse();
        assertThat(floor.received("1", "MUG")).isEqualTo(2);
        assertThat(floor.facts(AnswerFact.ProhibitedQuarantined.class)).hasSize(1);
    }

    @Test
    void inQuarantineItIsStillACase() {
        floor.scans(ONE, "MUG", HAZARD, QUARANTINE, "MUG", "LAMP");

        assertThat(typesOf("MUG")).containsExactly(DiscrepancyType.PROHIBITED);
        assertThat(typesOf("LAMP")).isEmpty();
    }

    @Test
    void itsCaseSaysHowManyThereAreAndNoDifference() {
        floor.scans(ONE, "MUG", HAZARD, QUARANTINE);

        assertThat(FloorCases.of(floor)).singleElement().satisfies(found -> {
            assertThat(found.type()).isEqualTo(DiscrepancyType.PROHIBITED);
            assertThat(found.counted()).isEqualTo(1);
            assertThat(found.difference()).isZero();
        });
        var line = ReceiptJson.of(floor.receipt(), CountMode.UNIT, 1)
                .path("cartons")
                .path(0)
                .path("lines")
                .path(1);
        assertThat(line.path("sku").asString()).isEqualTo("MUG");
        assertThat(line.path("prohibited").asLong()).isEqualTo(1);
    }

    @Test
    void allUnitsOfACartonThatIsProhibitedAsAWholeAre() {
        floor.scans(ONE, "MUG", "LAMP", CLOSE, CLOSE, HAZARD, QUARANTINE);

        assertThat(floor.carton("1").prohibited()).isEqualTo(2);
        var json = ReceiptJson.of(floor.receipt(), CountMode.UNIT, 1)
                .path("cartons")
                .path(0);
        assertThat(json.path("prohibited").asLong()).isEqualTo(2);
        assertThat(json.path("lines").path(0).has("prohibited")).isFalse();
    }

    @Test
    void beforeAnyGoodsAndOnceItIsClosedTheWholeCartonIsMeant() {
        floor.scans(ONE, HAZARD, QUARANTINE);
        assertThat(floor.carton("1").types()).containsExactly(DiscrepancyType.PROHIBITED);

        var closed = new Floor(Plans.of("1: MUG*1")).registers("MUG");
        closed.scans(ONE, "MUG", HAZARD, QUARANTINE);
        assertThat(closed.receipt().cartons().getFirst().types()).containsExactly(DiscrepancyType.PROHIBITED);
    }

    @Test
    void onlyASupervisorsWordClearsIt() {
        floor.scans(ONE, "MUG", HAZARD);
        var shown = floor.scans(CLEAR);
        assertThat(shown.view().notice()).contains(OutcomeKind.NEEDS_SUPERVISOR);
        assertThat(shown.view().asking().stopped()).isTrue();

        var cleared = floor.receiving().clear(SUPERVISOR, floor.now());

        assertThat(cleared.view().asking().stopped()).isFalse();
        assertThat(typesOf("MUG")).doesNotContain(DiscrepancyType.PROHIBITED);
        assertThat(floor.facts(AnswerFact.ProhibitedCleared.class))
                .singleElement()
                .extracting(AnswerFact.ProhibitedCleared::supervisor)
                .isEqualTo(SUPERVISOR);
        assertThat(floor.received("1", "MUG")).isEqualTo(1);
    }

    @Test
    void aRestartFindsTheStopAsItWas() {
        floor.scans(ONE, "MUG", HAZARD);
        floor.restart();

        var view = floor.receiving().view();
        assertThat(view.asking().stopped()).isTrue();
        assertThat(view.headline().kind()).isEqualTo(OutcomeKind.PROHIBITED);
    }

    @Test
    void theFoldThatNeverStopsPutsItIntoQuarantineAtOnce() {
        var counting = floor.fold(CountMode.UNIT);
        for (String code : List.of(ONE, "MUG", HAZARD.payload(), "MUG")) {
            counting.scan(new RawScan(ScanSource.WEDGE, "gun", Bytes.utf8(code), floor.now()));
        }

        assertThat(typesOf("MUG")).containsExactly(DiscrepancyType.PROHIBITED);
        assertThat(floor.received("1", "MUG")).isEqualTo(2);
        assertThat(floor.facts(AnswerFact.ProhibitedQuarantined.class)).hasSize(1);
    }

    @Test
    void withoutACartonTheCommandIsOfNoUse() {
        assertThat(floor.scans(HAZARD).view().notice()).contains(OutcomeKind.NOT_USABLE_HERE);
        assertThat(floor.facts(AnswerFact.ProhibitedFound.class)).isEmpty();
    }

    @Test
    void aSupervisorWhomNothingWaitsForClearsNothing() {
        floor.scans(ONE, "MUG", HAZARD, QUARANTINE);
        floor.receiving().clear(SUPERVISOR, floor.now());

        assertThat(typesOf("MUG")).contains(DiscrepancyType.PROHIBITED);
        floor.scans(CLOSE, CLOSE);
        assertThat(typesOf("MUG")).containsExactlyInAnyOrder(DiscrepancyType.PROHIBITED, DiscrepancyType.SHORT);
    }
}
