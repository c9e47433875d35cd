package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.usecase.MemoryStation.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.Command;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.CountMode;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Outcome;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.SkuReceipt;
import tallydock.domain.receiving.Receipt.Status;
import tallydock.domain.receiving.TallyFold;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentPlan;

class CountShipmentTest {
    private static final ShipmentPlan TWO_CARTONS = Plans.of("1: MUG*3 TOWEL*2", "2: MUG*1");

    private final MemoryStation station = new MemoryStation(TWO_CARTONS)
            .registers("MUG", "X001ABC123")
            .registers("TOWEL", "4006381333931")
            .registers("LAMP");
    private final CountShipment count = station.counts(CountMode.UNIT);

    private Outcome scans(String... raws) {
        Outcome last = new Outcome.UnknownKept();
        for (String raw : raws) {
            last = count.scan(scan(raw)).outcome();
        }
        return last;
    }

    private CartonReceipt carton(String number) {
        return station.receipt().cartons().stream()
                .filter(carton -> carton.carton().equals(Optional.of(new CartonNo(number))))
                .findFirst()
                .orElseThrow();
    }

    private SkuReceipt line(String carton, String sku) {
        return carton(carton).lines().stream()
                .filter(line -> line.sku().equals(new Sku(sku)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void unitsGoToTheOpenCartonByEveryCodeTheirProductHas() {
        assertThat(scans(Plans.label(1), "X001ABC123\r", "mug\r", "]E04006381333931\r\n"))
                .isEqualTo(new Outcome.UnitCounted(new Sku("TOWEL"), 1, 1));

        assertThat(line("1", "MUG").received()).isEqualTo(2);
        assertThat(line("1", "MUG").types()).containsExactly(DiscrepancyType.SHORT);
        assertThat(line("1", "TOWEL").received()).isEqualTo(1);
        assertThat(carton("2").status()).isEqualTo(Status.MISSING);
    }

    @Test
    void unitsBeforeTheFirstCartonAreLoose() {
        scans("MUG\r", Plans.label(1));

        var loose = station.receipt().cartons().getLast();
        assertThat(loose.status()).isEqualTo(Status.LOOSE);
        assertThat(loose.carton()).isEmpty();
        assertThat(loose.lines()).extracting(SkuReceipt::received).containsExactly(1L);
    }

    @Test
    void theOpenCartonScannedAgainChangesNothing() {
        assertThat(scans(Plans.label(1), Plans.label(1))).isEqualTo(new Outcome.SameCarton(new CartonNo("1")));

        assertThat(carton("1").types()).isEmpty();
    }

    @Test
    void aCartonThatAnotherClosedOpensAgainAndIsReported() {
        assertThat(scans(Plans.label(1), "MUG\r", Plans.label(2), Plans.label(1)))
                .isEqualTo(new Outcome.CartonOpenedAgain(new CartonNo("1")));
        scans("MUG\r");

        assertThat(carton("1").types()).containsExactly(DiscrepancyType.DUPLICATE_CARTON);
        assertThat(line("1", "MUG").received()).isEqualTo(2);
    }

    @Test
    void aCartonTheClerkClosedOpensAgainWithoutReportWhenNoOtherCameBetween() {
        scans(Plans.label(1), Command.CLOSE.payload(), "MUG\r", Command.CLOSE.payload(), Plans.label(1), "MUG\r");

        assertThat(carton("1").types()).isEmpty();
        assertThat(line("1", "MUG").received()).isEqualTo(2);
    }

    @Test
    void aCartonThatTheListDoesNotHaveIsCountedUnderItsLabel() {
        scans("FBA99ZZZZZZZU000001\r", "LAMP\r");

        var extra = station.receipt().cartons().getLast();
        assertThat(extra.carton()).contains(new CartonNo("FBA99ZZZZZZZU000001"));
        assertThat(extra.types()).containsExactly(DiscrepancyType.UNEXPECTED_CARTON);
        assertThat(station.receipt().skus().getFirst().types()).containsExactly(DiscrepancyType.UNEXPECTED_SKU);
    }

    @Test
    void aCodeNobodyKnowsIsKeptWithTheCartonThatWasOpen() {
        assertThat(scans(Plans.label(2), "1Z52RUA0Z432CF1VLU\r", "1Z52RUA0Z432CF1VLU\r"))
                .isEqualTo(new Outcome.UnknownKept());

        assertThat(station.receipt().unknown()).singleElement().satisfies(unknown -> {
            assertThat(unknown.shown()).isEqualTo("1Z52RUA0Z432CF1VLU");
            assertThat(unknown.carton()).contains(new CartonNo("2"));
            assertThat(unknown.count()).isEqualTo(2);
        });
    }

    @Test
    void inCartonModeTheLabelAloneReceivesTheContentOnce() {
        var trusting = station.counts(CountMode.CARTON);
        for (String label : List.of(Plans.label(1), Plans.label(2), Plans.label(1))) {
            trusting.scan(scan(label));
        }

        assertThat(station.receipt().totals().receivedUnits()).isEqualTo(6);
        assertThat(carton("1").types()).containsExactly(DiscrepancyType.DUPLICATE_CARTON);
    }

    @Test
    void damagedMeansTheLastAcceptedUnitAndStaysReceived() {
        scans(Plans.label(1), "MUG\r", Command.DAMAGED.payload());

        assertThat(line("1", "MUG").received()).isEqualTo(1);
        assertThat(line("1", "MUG").damaged()).isEqualTo(1);
    }

    @Test
    void damagedArmsForTheNextUnitWhenThereIsNone() {
        assertThat(scans(Plans.label(1), Command.DAMAGED.payload())).isEqualTo(new Outcome.DamageArmed());
        scans("MUG\r", "MUG\r");

        assertThat(line("1", "MUG").received()).isEqualTo(2);
        assertThat(line("1", "MUG").damaged()).isEqualTo(1);
    }

    @Test
    void undoTakesBackStepByStepAndAlsoAfterARestart() {
        scans(Plans.label(1), "MUG\r", "MUG\r", Command.DAMAGED.payload(), Command.UNDO.payload());
        assertThat(line("1", "MUG").damaged()).isZero();

        var restarted = station.counts(CountMode.UNIT);
        restarted.scan(scan(Command.UNDO.payload()));
        assertThat(line("1", "MUG").received()).isEqualTo(1);
        restarted.scan(scan(Command.UNDO.payload()));
        assertThat(restarted.scan(scan(Command.UNDO.payload())).outcome())
                .isEqualTo(new Outcome.Ignored(NoteReason.NOTHING_TO_UNDO));
        assertThat(line("1", "MUG").received()).isZero();
    }

    @Test
    void aQuantityCountsTheNextUnitOnly() {
        assertThat(scans(
                        Plans.label(1),
                        Command.QUANTITY.payload(),
                        Command.DIGIT_1.payload(),
                        Command.DIGIT_2.payload(),
                        Command.ENTER.payload()))
                .isEqualTo(new Outcome.QuantityArmed(12));
        scans("MUG\r", "MUG\r");

        assertThat(line("1", "MUG").received()).isEqualTo(13);
        assertThat(line("1", "MUG").types()).containsExactly(DiscrepancyType.OVER);
    }

    @Test
    void aDamagedCommandIsAKnockAndNeverGoods() {
        String broken = Command.UNDO.payload().replace("U", "V");

        assertThat(scans(Plans.label(1), broken)).isEqualTo(new Outcome.Ignored(NoteReason.BROKEN_COMMAND));
        assertThat(station.receipt().unknown()).isEmpty();
    }

    @Test
    void aSellerWithoutRegisterIsCountedByTheCodesOfTheList() {
        var unregistered = new MemoryStation(TWO_CARTONS);
        var counting = unregistered.counts(CountMode.UNIT);
        counting.scan(scan(Plans.label(1)));

        assertThat(counting.scan(scan("mug\r")).outcome()).isEqualTo(new Outcome.UnitCounted(new Sku("MUG"), 1, 1));
        assertThat(counting.scan(scan("LAMP\r")).outcome()).isEqualTo(new Outcome.UnknownKept());
    }

    @Test
    void twoStationsThatCountOneCartonAreNeverAddedUp() {
        scans(Plans.label(1), "MUG\r", "MUG\r", "MUG\r", "TOWEL\r", "TOWEL\r");
        var second = new MemoryStation(TWO_CARTONS, station.log(), 2).registers("MUG");
        var recount = second.counts(CountMode.UNIT);
        recount.scan(scan(Plans.label(1)));
        recount.scan(scan("MUG\r"));

        assertThat(line("1", "MUG").received()).isEqualTo(3);
        assertThat(carton("1").otherCounts()).isEqualTo(1);
        assertThat(carton("1").types()).containsExactly(DiscrepancyType.COUNTED_TWICE);
    }

    @Test
    void everyScanLeavesAFact() {
        var codes = Stream.concat(
                        Stream.of(Command.values()).map(Command::payload),
                        Stream.of(Plans.label(1), Plans.label(9), "MUG", "?", "", "QZAB0", "\r\n", "]C1"))
                .collect(Collectors.toCollection(ArrayList::new));
        long seed = System.nanoTime();
        Collections.shuffle(codes, new Random(seed));
        for (String code : codes) {
            assertThat(count.scan(scan(code)).entries())
                    .as("seed %d, code '%s'", seed, code)
                    .isNotEmpty();
        }
    }

    @Test
    void theOrderOfFactsDoesNotMatterNorThatSomeComeTwice() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var live = new MemoryStation(TWO_CARTONS)
                    .registers("MUG")
                    .registers("TOWEL")
                    .registers("LAMP");
            var counting = live.counts(random.nextBoolean() ? CountMode.UNIT : CountMode.CARTON);
            for (int i = 0; i < random.nextInt(60); i++) {
                counting.scan(scan(randomCode(random)));
            }
            var shuffled = new ArrayList<>(live.log());
            shuffled.addAll(live.log().subList(0, live.log().size() / 2));
            Collections.shuffle(shuffled, random);
            assertThat(TallyFold.of(shuffled))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(TallyFold.of(live.log()));
        }
    }

    private static String randomCode(Random random) {
        var codes = List.of(
                Plans.label(1),
                Plans.label(2),
                Plans.label(3),
                "MUG",
                "TOWEL",
                "LAMP",
                "NOBODY",
                Command.UNDO.payload(),
                Command.DAMAGED.payload(),
                Command.CLOSE.payload(),
                Command.QUANTITY.payload(),
                Command.DIGIT_2.payload(),
                Command.ENTER.payload());
        return codes.get(random.nextInt(codes.size()));
    }
}
