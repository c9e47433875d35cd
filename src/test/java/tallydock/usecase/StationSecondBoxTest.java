package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.domain.barcode.Command.CLOSE;
import static tallydock.domain.barcode.Command.NO;
import static tallydock.domain.barcode.Command.SECOND_BOX;
import static tallydock.domain.barcode.Command.UNDO;
import static tallydock.domain.barcode.Command.YES;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tallydock.domain.device.scale.Weighing;
import tallydock.domain.discrepancy.Discrepancy.Box;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.Status;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.Choice;
import tallydock.domain.station.stage.OutcomeKind;

/// A closed carton's label on another box.
class StationSecondBoxTest {
    private static final String ONE = Plans.label(1);
    private static final String TWO = Plans.label(2);

    private final Floor floor = new Floor(Plans.of("1: MUG*2", "2: LAMP*1")).registers("MUG", "LAMP");

    private static Optional<CartonNo> open(Floor at) {
        return at.receiving().view().carton().carton();
    }

    private CartonReceipt receipt(Optional<CartonNo> carton) {
        return floor.carton(carton.orElseThrow());
    }

    private Set<DiscrepancyType> typesOf(String carton) {
        return floor.carton(carton).types();
    }

    @Test
    void theQuestionAboutAClosedCartonHasAThirdAnswer() {
        var shown = floor.scans(ONE, "MUG", "MUG", TWO, ONE);

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.CLOSED_BEFORE);
        assertThat(shown.view().asking().choices()).extracting(Choice::command).containsExactly(YES, NO, SECOND_BOX);
    }

    @Test
    void anotherBoxGetsANameOfItsOwnAndIsCountedApart() {
        var shown = floor.scans(ONE, "MUG", "MUG", TWO, ONE, SECOND_BOX);
        var box = open(floor);

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.SECOND_BOX);
        assertThat(shown.screen()).contains(SECOND_BOX);
        assertThat(box.orElseThrow().text()).matches("BOX-[0-9A-Z]{10}");
        floor.scans("MUG");

        assertThat(floor.received("1", "MUG")).isEqualTo(2);
        assertThat(typesOf("1")).containsExactly(DiscrepancyType.DUPLICATE_LABEL);
        assertThat(receipt(box).status()).isEqualTo(Status.UNEXPECTED);
        assertThat(floor.receipt().totals().receivedUnits()).isEqualTo(3);
    }

    @Test
    void bothSidesSayWhereWhenHowManyAndHowHeavy() {
        floor.scans(ONE, "MUG", "MUG");
        floor.receiving().weigh(new CartonNo("1"), Weighing.typed(900, floor.now()));
        floor.scans(TWO, ONE, SECOND_BOX, "MUG");
        var box = open(floor).orElseThrow();
        floor.receiving().weigh(box, Weighing.typed(2_300, floor.now()));

        var boxes = receipt(Optional.of(new CartonNo("1"))).boxes();
        assertThat(boxes).extracting(Box::name).containsExactly(new CartonNo("1"), box);
        assertThat(boxes).extracting(Box::units).containsExactly(2L, 1L);
        assertThat(boxes).extracting(Box::grams).containsExactly(OptionalLong.of(900), OptionalLong.of(2_300));
        assertThat(boxes.getFirst().since()).isBefore(boxes.getLast().since());
        assertThat(boxes).extracting(Box::station).doesNotContainNull();
    }

    @Test
    void aPhotoOfItIsAskedFor() {
        floor.scans(ONE, "MUG", "MUG", TWO, ONE, SECOND_BOX);

        assertThat(floor.log().stream()
                        .flatMap(recorded -> recorded.fact().stream())
                        .filter(AnswerFact.PhotoAsked.class::isInstance)
                        .map(fact -> ((AnswerFact.PhotoAsked) fact).reason()))
                .containsExactly(AnswerFact.PhotoReason.DUPLICATE_LABEL);
    }

    @Test
    void itsOwnLabelOpensItAgainLater() {
        floor.scans(ONE, "MUG", "MUG", TWO, ONE, SECOND_BOX, "MUG");
        var box = open(floor).orElseThrow();
        floor.scans(CLOSE, TWO, box.text(), YES, "MUG");

        assertThat(floor.received(box.text(), "MUG")).isEqualTo(2);
        assertThat(typesOf("1")).containsExactly(DiscrepancyType.DUPLICATE_LABEL);
    }

    @Test
    void itsOwnLabelIsKnownAtAnotherStationToo() {
        floor.scans(ONE, "MUG", "MUG", TWO, ONE, SECOND_BOX, "MUG");
        var box = open(floor).orElseThrow();

        assertThat(floor.otherStation("MUG").scans(box.text()).view().headline().kind())
                .isEqualTo(OutcomeKind.COUNTED_TWICE);
    }

    @Test
    void takenBackItLeavesNoCaseAndNoBox() {
        floor.scans(ONE, "MUG", "MUG", TWO, ONE, SECOND_BOX, "MUG", UNDO);
        assertThat(typesOf("1")).containsExactly(DiscrepancyType.DUPLICATE_LABEL);
        var shown = floor.scans(UNDO);

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.TAKEN_BACK);
        assertThat(open(floor)).isEmpty();
        assertThat(typesOf("1")).isEmpty();
        assertThat(floor.receipt().cartons()).extracting(CartonReceipt::status).doesNotContain(Status.UNEXPECTED);

        floor.restart();
        assertThat(open(floor)).isEmpty();
        assertThat(floor.scans(TWO).view().headline().kind()).isEqualTo(OutcomeKind.CARTON_AGAIN);
    }

    @Test
    void aRestartFindsTheSecondBoxOpen() {
        floor.scans(ONE, "MUG", "MUG", TWO, ONE, SECOND_BOX, "MUG");
        var box = open(floor);
        floor.restart();

        assertThat(open(floor)).isEqualTo(box);
        floor.scans(UNDO, UNDO);
        assertThat(typesOf("1")).isEmpty();
    }

    @Test
    void theCartonInWorkIsParkedForIt() {
        floor.scans(ONE, "MUG", "MUG", TWO, ONE, SECOND_BOX);

        assertThat(floor.log().stream().flatMap(recorded -> recorded.fact().stream()))
                .filteredOn(AnswerFact.CartonParked.class::isInstance)
                .singleElement()
                .extracting(fact -> ((AnswerFact.CartonParked) fact).next())
                .isEqualTo(open(floor).orElseThrow());
    }

    @Test
    void aCartonThatIsOnlyParkedForAnotherOffersNone() {
        var shown = floor.scans(ONE, "MUG", TWO);

        assertThat(shown.view().asking().choices()).extracting(Choice::command).containsExactly(YES, NO);
        assertThat(floor.scans(SECOND_BOX).view().notice()).contains(OutcomeKind.NOT_USABLE_HERE);
    }

    @Test
    void aBoxWithALabelThatAnotherStationCountedIsASecondOneToo() {
        floor.scans(ONE, "MUG", "MUG");
        var second = floor.otherStation("MUG");
        second.scans(ONE, SECOND_BOX, "MUG");

        assertThat(typesOf("1")).containsExactly(DiscrepancyType.DUPLICATE_LABEL);
        assertThat(receipt(Optional.of(new CartonNo("1"))).boxes())
                .extracting(Box::station)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }
}
