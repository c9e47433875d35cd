package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.store.ListBench.carton;
import static tallydock.store.ListBench.head;
import static tallydock.store.ListBench.line;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.barcode.Sscc;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.sscc.CompanyPrefix;
import tallydock.domain.label.sscc.SsccRange;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.store.projection.Progress;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.label.AssignSsccs;
import tallydock.usecase.label.AssignSsccs.Result;
import tallydock.usecase.label.CartonChoice;
import tallydock.usecase.label.SsccRanges;

class SsccPoolTest {
    private static final ShipmentHead HEAD = head(1);
    private static final Actor ANA = new Actor("ana");
    private static final CompanyPrefix PREFIX = new CompanyPrefix("0614141");

    /// A station on a store.
    private record Desk(Store store, SsccRanges ranges, AssignSsccs numbers) {
        static Desk of(Store store, StoreBench bench) {
            var identity =
                    new StationIdentity(store.station().site(), store.station().id());
            var clock = InstantSource.system();
            var ranges = new SsccRanges(store.log(), store.history(), identity, new SsccRanges.Making(bench, clock));
            var ports =
                    new AssignSsccs.Ports(store.log(), store.history(), store.assignedSsccs(), ranges, bench, clock);
            return new Desk(store, ranges, new AssignSsccs(ports, identity));
        }

        Result assign(String cartons) {
            return numbers.cartons(
                    store.shipments().plan(HEAD.id()).orElseThrow(),
                    CartonChoice.parse(cartons).orElseThrow(),
                    ANA);
        }

        Set<Sscc> given() {
            return new HashSet<>(store.assignedSsccs().ofCartons(HEAD.id()).values());
        }
    }

    private static Store filled(StoreBench bench, Path folder) {
        var store = Store.open(bench.settings(folder));
        new ListBench(store, bench)
                .imports(HEAD, carton("1", line("CUP", 5)), carton("2", line("CUP", 5)), carton("3", line("CUP", 4)));
        return store;
    }

    @Test
    void anSsccNamesItsCartonFromThenOnAlsoAfterARebuild(@TempDir Path folder) {
        var bench = new StoreBench();
        try (var store = filled(bench, folder)) {
            var desk = Desk.of(store, bench);
            desk.ranges().choose(new SsccRange(PREFIX, 1, 7, 100), ANA);

            assertThat(desk.assign("2-3")).isEqualTo(new Result.Assigned(2));
            assertThat(desk.assign("")).isEqualTo(new Result.Assigned(1));

            String second = Objects.requireNonNull(
                            store.assignedSsccs().ofCartons(HEAD.id()).get(new CartonNo("2")))
                    .digits();
            assertThat(store.shipments().cartonLabelled(HEAD.id(), second)).contains(new CartonNo("2"));
            assertThat(store.shipments().cartonLabelled(HEAD.id(), "00" + second))
                    .contains(new CartonNo("2"));
            assertThat(store.stationLists().labelled(second)).containsExactly(HEAD);
            assertThat(store.shipments().cartonLabelled(HEAD.id(), "ctn-3")).contains(new CartonNo("3"));
            assertThat(store.shipments().cartonLabelled(HEAD.id(), "CTN-9")).isEmpty();
            assertThat(store.compare(Progress.SILENT).differing()).isEmpty();
        }
    }

    @Test
    void numbersGoOnAfterARestartAndNoneComesTwice(@TempDir Path folder) {
        var bench = new StoreBench();
        var range = new SsccRange(PREFIX, 1, 7, 100);
        try (var store = filled(bench, folder)) {
            var desk = Desk.of(store, bench);
            desk.ranges().choose(range, ANA);
            desk.assign("1");
        }
        try (var store = Store.open(bench.settings(folder))) {
            var desk = Desk.of(store, bench);
            desk.assign("2");
            desk.numbers().pallets(HEAD.id(), 2, ANA);

            assertThat(desk.given()).containsExactlyInAnyOrder(range.number(7), range.number(8));
            assertThat(store.assignedSsccs().ofPallets(HEAD.id())).containsExactly(range.number(9), range.number(10));
        }
    }

    @Test
    void aRangeThatIsTooShortGivesNobodyANumber(@TempDir Path folder) {
        var bench = new StoreBench();
        try (var store = filled(bench, folder)) {
            var desk = Desk.of(store, bench);
            assertThat(desk.assign("")).isEqualTo(new Result.NoRange());

            var range = new SsccRange(PREFIX, 1, 0, 1);
            desk.ranges().choose(range, ANA);
            assertThat(desk.assign("")).isEqualTo(new Result.RangeEnds(range, 2, 3));
            assertThat(desk.given()).isEmpty();
        }
    }

    /// Two stations that never saw each other, with ranges a person divided, at random cartons.
    @Test
    void stationsThatDoNotSeeEachOtherGiveNoNumberTwice(@TempDir Path folder) {
        long seed = 4_711;
        var random = new SplittableRandom(seed);
        var one = new StoreBench(1);
        var two = new StoreBench(2);
        try (var here = filled(one, folder.resolve("one"));
                var there = filled(two, folder.resolve("two"))) {
            var left = Desk.of(here, one);
            var right = Desk.of(there, two);
            left.ranges().choose(new SsccRange(PREFIX, 0, 0, 499), ANA);
            right.ranges().choose(new SsccRange(PREFIX, 0, 500, 999), ANA);
            for (int round = 0; round < 6; round++) {
                (random.nextBoolean() ? left : right).assign(Integer.toString(1 + random.nextInt(3)));
            }
            left.assign("");
            right.assign("");

            assertThat(left.given()).as("seed " + seed).hasSize(3).doesNotContainAnyElementsOf(right.given());
            assertThat(right.given()).hasSize(3);
        }
    }

    @Test
    void theRangeThatIsProposedIsFree(@TempDir Path folder) {
        var bench = new StoreBench();
        try (var store = filled(bench, folder)) {
            var desk = Desk.of(store, bench);
            var first = desk.ranges().proposed(PREFIX);
            assertThat(first).contains(new SsccRange(PREFIX, 0, 0, 99_999));

            desk.ranges().choose(first.orElseThrow(), ANA);
            assertThat(desk.ranges().own()).isEqualTo(first);
            assertThat(desk.ranges().proposed(PREFIX))
                    .isEqualTo(Optional.of(new SsccRange(PREFIX, 0, 100_000, 199_999)));
            assertThat(List.of(desk.ranges().choose(new SsccRange(PREFIX, 0, 50, 60), ANA)))
                    .containsExactly(new SsccRanges.Choice.Chosen(new SsccRange(PREFIX, 0, 50, 60)));
        }
    }
}
