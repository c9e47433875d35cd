package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.Command;
import tallydock.domain.fact.Actor;
import tallydock.domain.product.Sku;
import tallydock.domain.station.stage.CartonView;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.ScanRow;
import tallydock.domain.station.stage.StageView;
import tallydock.usecase.ReceiveAtStation.Shown;

/// Whatever is scanned, in whatever order and however fast.
class StationWalkTest {
    private static final int ROUNDS = 120;

    private static List<Object> codes() {
        var codes = new ArrayList<Object>(List.of(Command.values()));
        for (int i = 0; i < 6; i++) {
            codes.addAll(List.of("MUG", "TOWEL", "LAMP", "NOBODY", Plans.label(1), Plans.label(2), Plans.label(3)));
            codes.addAll(List.of(Command.UNDO, Command.ACK, Command.CLOSE, Command.DAMAGED));
        }
        codes.addAll(List.of("", "\r\n", "]C1", "QZNOSUCH0", "FBA99ZZZZZZZU000001", Plans.label(9), "\u0000", "数"));
        return codes;
    }

    @Test
    void everyScanLeavesAFactAndMakesOneSoundAndCountsAreNeverBelowNothing() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var codes = codes();
        for (int round = 0; round < ROUNDS; round++) {
            var floor = newFloor();
            var trail = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Object code = codes.get(random.nextInt(codes.size()));
                trail.add(code);
                var shown = floor.scansAfter(random.nextInt(4) == 0 ? random.nextInt(600) : 3000, code);
                assertSound(shown, "seed %d, round %d: %s".formatted(seed, round, trail));
                if (random.nextInt(10) == 0) {
                    otherInput(floor, random);
                }
            }
        }
    }

    @Test
    void aStationThatIsStartedAgainKnowsAllItsFactsTell() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var codes = codes();
        for (int round = 0; round < ROUNDS; round++) {
            var floor = newFloor();
            var trail = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Object code = codes.get(random.nextInt(codes.size()));
                trail.add(code);
                floor.scansAfter(random.nextInt(4) == 0 ? random.nextInt(600) : 3000, code);
            }
            var live = floor.receiving().view();
            var again = floor.restart().receiving().view();

            assertThat(remembered(again))
                    .as("seed %d, round %d: %s", seed, round, trail)
                    .isEqualTo(remembered(live));
            assertThat(undone(floor)).isEqualTo(undoneByTheFold(floor));
        }
    }

    @Test
    void aScanMadeWhileStoppedIsDealtWithOnceAtMost() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var floor = newFloor();
            var codes = List.<Object>of("MUG", "NOBODY", "LAMP", Command.ACK, Command.NO, Command.KEEP, Command.AGAIN);
            floor.scans(Plans.label(1));
            for (int i = 0; i < 30; i++) {
                floor.scansAfter(random.nextInt(3) == 0 ? 90 : 3000, codes.get(random.nextInt(codes.size())));
                if (random.nextInt(8) == 0) {
                    floor.restart();
                }
            }
            assertThat(StationFacts.resolved(floor))
                    .as("seed %d, round %d", seed, round)
                    .doesNotHaveDuplicates();
        }
    }

    private static Floor newFloor() {
        return new Floor(Plans.of("1: MUG*3 TOWEL*2", "2: LAMP*1 MUG*1", "3: TOWEL*2"))
                .registers("MUG", "TOWEL", "LAMP");
    }

    private static void otherInput(Floor floor, Random random) {
        switch (random.nextInt(3)) {
            case 0 -> floor.receiving().link(new Sku("MUG"), new Actor("boss"), floor.now());
            case 1 -> floor.receiving().permit(new Actor("boss"), floor.now());
            default ->
                floor.receiving().view().background().rows().stream()
                        .findFirst()
                        .ifPresent(row -> floor.receiving().countIt(row.fact(), floor.now()));
        }
    }

    private static void assertSound(Shown shown, String about) {
        assertThat(shown.entries()).as(about).isNotEmpty();
        assertThat(shown.view().carton().items())
                .as(about)
                .allMatch(item -> item.tallied().received() >= 0 && item.damaged() >= 0)
                .allMatch(item -> item.damaged() <= item.tallied().received());
        var kind = shown.view().notice().orElse(shown.view().headline().kind());
        boolean nothingChanged = kind.sound() == shown.sound()
                || shown.sound().compareTo(kind.sound()) < 0
                || kind == OutcomeKind.ANSWERED;
        assertThat(nothingChanged)
                .as("%s sounds %s after %s", kind, shown.sound(), about)
                .isTrue();
    }

    private record Remembered(
            List<ScanRow> rows, CartonView carton, List<?> choices, List<?> held, Object done, boolean stopped) {}

    private static Remembered remembered(StageView view) {
        var items = view.carton().items().stream()
                .map(item -> List.of(item.sku(), item.tallied(), item.damaged(), item.listed()))
                .toList();
        var carton = new CartonView(
                view.carton().carton(),
                view.carton().closed(),
                List.of(),
                view.carton().total());
        var asking = view.asking();
        boolean passing = view.headline().kind() == OutcomeKind.NEEDS_SUPERVISOR && !asking.stopped();
        return new Remembered(
                view.background().rows(),
                carton,
                passing ? List.of() : asking.choices(),
                asking.held(),
                List.of(view.background().progress(), items),
                asking.stopped());
    }

    private static Object undone(Floor floor) {
        var counts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            counts.add(floor.scans(Command.UNDO).view().carton().total());
        }
        return counts.getLast();
    }

    private static Object undoneByTheFold(Floor floor) {
        return floor.restart().receiving().view().carton().total();
    }
}
