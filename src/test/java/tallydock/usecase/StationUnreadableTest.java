package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.domain.barcode.Command.MISREAD;
import static tallydock.domain.barcode.Command.REPORT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.AnswerFact.PhotoAsked;
import tallydock.domain.fact.AnswerFact.PhotoReason;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.LabelFact.FoundBy;
import tallydock.domain.fact.LabelFact.LabelUnreadable;
import tallydock.domain.fact.Recorded;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.usecase.ReceiveAtStation.Shown;
import tallydock.wire.ReceiptJson;

/// Codes that are typed because no scanner reads their label.
class StationUnreadableTest {
    private static final String ONE = Plans.label(1);
    private static final Optional<CartonNo> CARTON = Optional.of(new CartonNo("1"));

    private final Floor floor = new Floor(Plans.of("1: MUG*2 LAMP*1", "2: LAMP*1")).registers("MUG", "LAMP");

    private RawScan byHand(String code) {
        return new RawScan(ScanSource.MANUAL, "keys", Bytes.utf8(code), floor.now());
    }

    private Shown types(String code) {
        return floor.receiving().scan(byHand(code));
    }

    private Shown typesUnreadable(String code) {
        return floor.receiving().typedUnreadable(byHand(code));
    }

    private List<LabelUnreadable> labels() {
        return floor.log().stream()
                .flatMap(recorded -> recorded.fact().stream())
                .filter(LabelUnreadable.class::isInstance)
                .map(LabelUnreadable.class::cast)
                .toList();
    }

    @Test
    void whatIsOnlyTypedIsNoCase() {
        floor.scans(ONE);
        types("MUG");

        assertThat(floor.received("1", "MUG")).isEqualTo(1);
        assertThat(labels()).isEmpty();
        assertThat(FloorCases.of(floor)).isEmpty();
    }

    @Test
    void aPersonWhoSaysThatNothingReadsItCountsItAndMakesACase() {
        floor.scans(ONE);
        var shown = typesUnreadable("MUG");

        assertThat(floor.received("1", "MUG")).isEqualTo(1);
        assertThat(shown.view().notice()).contains(OutcomeKind.LABEL_UNREADABLE);
        assertThat(labels())
                .containsExactly(
                        new LabelUnreadable("MUG", CARTON, Optional.of(new Sku("MUG")), FoundBy.TYPED, List.of()));
        assertThat(FloorCases.of(floor)).singleElement().satisfies(StationUnreadableTest::isTheCase);
        types("MUG");
        assertThat(labels()).hasSize(1);
    }

    private static void isTheCase(Discrepancy found) {
        assertThat(found.type()).isEqualTo(DiscrepancyType.UNREADABLE_LABEL);
        assertThat(found.type().catalogue()).isEqualTo("D08");
        assertThat(found.carton()).isEqualTo(CARTON);
        assertThat(found.difference()).isZero();
        assertThat(found.about())
                .isInstanceOfSatisfying(
                        About.Label.class,
                        label -> assertThat(label.found())
                                .singleElement()
                                .satisfies(met -> assertThat(met.by().id()).isNotEmpty()));
    }

    @Test
    void theCodeTypedAfterAMisreadIsOneWithWhatWasRead() {
        floor.scans(ONE, "MU6", MISREAD);
        types("MUG");

        assertThat(labels())
                .containsExactly(
                        new LabelUnreadable("MUG", CARTON, Optional.of(new Sku("MUG")), FoundBy.TYPED, List.of("MU6")));
    }

    @Test
    void aScanThatIsReadAfterAMisreadIsTheEndOfIt() {
        floor.scans(ONE, "MU6", MISREAD, "MUG");
        types("MUG");

        assertThat(labels()).isEmpty();
    }

    @Test
    void anUnknownCodeThatIsReportedIsNoMisread() {
        floor.scans(ONE, "MU6", REPORT);
        types("MUG");

        assertThat(labels()).isEmpty();
    }

    @Test
    void theLabelOfACartonIsOneOfThatCarton() {
        typesUnreadable(ONE.strip());

        assertThat(labels()).singleElement().satisfies(label -> {
            assertThat(label.carton()).isEqualTo(CARTON);
            assertThat(label.sku()).isEmpty();
        });
    }

    @Test
    void aPhotoOfTheLabelIsAskedForWithTheScanThatCounted() {
        floor.scans(ONE);
        typesUnreadable("MUG");

        var counted = floor.log().stream()
                .filter(recorded -> recorded.fact().orElse(null) instanceof CountFact.UnitCounted)
                .map(recorded -> recorded.entry().header().id())
                .findFirst()
                .orElseThrow();
        assertThat(floor.log().stream().flatMap(recorded -> recorded.fact().stream()))
                .contains(new PhotoAsked(counted, PhotoReason.UNREADABLE_LABEL));
    }

    @Test
    void oneLabelThatIsMetTwiceIsOneCase() {
        floor.scans(ONE);
        typesUnreadable("MUG");
        typesUnreadable("MUG");

        assertThat(FloorCases.of(floor))
                .singleElement()
                .satisfies(found -> assertThat(found.counted()).isEqualTo(2));
    }

    @Test
    void theReportSaysWhatWasTypedByWhomAndWhen() {
        floor.scans(ONE, "MU6", MISREAD);
        types("MUG");
        var unreadable = floor.stateOf(floor.plan().head().id()).unreadable();
        var receipt = floor.receipt().with(unreadable);

        assertThat(receipt.hasOpenCase()).isTrue();
        var json = ReceiptJson.of(receipt, CountMode.UNIT, 1).path("unreadable").path(0);
        assertThat(json.path("code").asString()).isEqualTo("MUG");
        assertThat(json.path("found").asString()).isEqualTo("typed");
        assertThat(json.path("read").path(0).asString()).isEqualTo("MU6");
        assertThat(json.path("by").asString()).isNotEmpty();
        assertThat(json.path("at").asString()).isNotEmpty();
        assertThat(ReceiptJson.of(floor.receipt(), CountMode.UNIT, 1).has("unreadable"))
                .isFalse();
    }

    @Test
    void aRestartForgetsAMisreadAndKeepsTheCount() {
        floor.scans(ONE, "MU6", MISREAD);
        floor.restart();
        types("MUG");

        assertThat(labels()).isEmpty();
        assertThat(floor.received("1", "MUG")).isEqualTo(1);
        assertThat(floor.log()).extracting(Recorded::fact).isNotEmpty();
    }
}
