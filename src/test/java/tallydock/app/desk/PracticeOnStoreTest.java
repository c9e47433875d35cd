package tallydock.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.app.station.FolderOpener;
import tallydock.app.station.OpenStation;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountMode;
import tallydock.domain.practice.DemoItem;
import tallydock.domain.practice.DemoLabel;
import tallydock.domain.practice.DemoLook;
import tallydock.domain.practice.Tour;
import tallydock.domain.practice.TourStep;
import tallydock.usecase.CountShipment;
import tallydock.usecase.SourceFile;
import tallydock.usecase.practice.DemoShipment;
import tallydock.usecase.practice.ImportDemo;
import tallydock.usecase.practice.WatchedLog;

/// Practice with the bundled files on a real store.
class PracticeOnStoreTest {
    private static SourceFile unpacked(Path folder, String name) {
        var file = folder.resolve(name);
        try (var content = PracticeOnStoreTest.class.getResourceAsStream("/tallydock/demo/" + name)) {
            Files.copy(Objects.requireNonNull(content), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceFile(file.toString());
    }

    private static void imports(OpenStation station, Path folder) {
        var files = new ImportDemo.Files(
                unpacked(folder, "demo-products.xlsx"), unpacked(folder, "demo-packing-list.xlsx"));
        new ImportDemo(station.importSheet(), station.products(), files).run(Actor.COMMAND_LINE);
    }

    private static CountShipment counts(OpenStation station, WatchedLog log, DemoLook look) {
        var context =
                new CountShipment.Context(look.shipment(), CountMode.UNIT, Actor.COMMAND_LINE, station.identity());
        return CountShipment.resume(
                context,
                new CountShipment.Ports(
                        log, station.history(), station.shipments(), station.products(), station.ids()));
    }

    private static RawScan scan(OpenStation station, String code) {
        return new RawScan(
                ScanSource.SCREEN, "screen", Bytes.utf8(code), station.clock().instant());
    }

    @Test
    void theBundledListIsThereOnceImportedWithEverySurprise(@TempDir Path folder) {
        try (var station = new FolderOpener().open(Optional.of(folder.resolve("practice")), false)) {
            var demo = new DemoShipment(station.shipments(), station.tallies(), station.products());
            assertThat(demo.run()).isEmpty();

            imports(station, folder);
            var look = demo.run().orElseThrow();

            assertThat(look.labels())
                    .extracting(DemoLabel::code)
                    .containsExactly("FBA15TDDEMO1U000001", "FBA15TDDEMO1U000002", "FBA15TDDEMO1U000003");
            assertThat(look.items()).extracting(DemoItem::code).containsExactly("X00DEMOLMP", "X00DEMOMUG");
            assertThat(look.items()).extracting(DemoItem::left).containsExactly(4L, 6L);
            assertThat(look.stranger()).map(DemoItem::code).contains("X00DEMOTBX");
            assertThat(look.over()).map(DemoItem::code).contains("X00DEMOLMP");
            assertThat(look.seen()).containsExactly(TourStep.IMPORT);
        }
    }

    @Test
    void whatIsCountedDoesTheStepsAndTheLogTellsThatItGrew(@TempDir Path folder) {
        try (var station = new FolderOpener().open(Optional.of(folder.resolve("practice")), false)) {
            imports(station, folder);
            var demo = new DemoShipment(station.shipments(), station.tallies(), station.products());
            var seen = EnumSet.noneOf(TourStep.class);
            var log = new WatchedLog(station.log());
            log.watch(() -> seen.addAll(demo.run().orElseThrow().seen()));
            var counting = counts(station, log, demo.run().orElseThrow());

            counting.scan(scan(station, "FBA15TDDEMO1U000001"));
            assertThat(seen).containsExactly(TourStep.IMPORT, TourStep.OPEN);
            for (var unit = 0; unit < 4; unit++) {
                assertThat(seen).doesNotContain(TourStep.COUNT);
                counting.scan(scan(station, "X00DEMOLMP"));
            }
            assertThat(seen).contains(TourStep.COUNT).doesNotContain(TourStep.OVER);
            counting.scan(scan(station, "X00DEMOLMP"));
            assertThat(seen).contains(TourStep.OVER).doesNotContain(TourStep.UNKNOWN);
            counting.scan(scan(station, DemoShipment.UNKNOWN));
            assertThat(seen).contains(TourStep.UNKNOWN).doesNotContain(TourStep.CLOSE);
            counting.scan(scan(station, Command.CLOSE.payload()));
            assertThat(seen).contains(TourStep.CLOSE).doesNotContain(TourStep.EXPORT);
            assertThat(demo.run().orElseThrow().duplicate()).isPresent();
        }
    }

    @Test
    void theTourSurvivesClosing(@TempDir Path folder) {
        var tour = new Tour(Set.of(TourStep.IMPORT, TourStep.OPEN), Set.of(TourStep.COUNT));
        assertThat(new TourFile(folder).kept()).isEqualTo(Tour.START);

        new TourFile(folder).keep(Tour.START.skip());
        new TourFile(folder).keep(tour);

        assertThat(new TourFile(folder).kept()).isEqualTo(tour);
    }

    @Test
    void aStepOfANewerProgramIsLeftOut(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("tour.txt"), "done IMPORT\ndone JUGGLE\n");

        assertThat(new TourFile(folder).kept().done()).containsExactly(TourStep.IMPORT);
    }
}
