package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.PhotoFact;
import tallydock.domain.fact.PhotoFact.About;
import tallydock.domain.fact.PhotoFact.Subject;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.photo.Photo;
import tallydock.domain.picture.PictureRefusal;
import tallydock.domain.picture.PictureSize;
import tallydock.domain.picture.PictureSource;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.file.DiskLimits;
import tallydock.store.file.DiskProbe;
import tallydock.store.photo.PhotoCheck;
import tallydock.store.projection.Progress;
import tallydock.usecase.SourceFile;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.StorageFault;
import tallydock.usecase.photo.Attachments.Kept;
import tallydock.usecase.photo.ChangePhoto;
import tallydock.usecase.photo.KeepPhoto;
import tallydock.usecase.photo.KeepResult;
import tallydock.usecase.photo.NewPicture;
import tallydock.usecase.photo.PhotoPorts;
import tallydock.usecase.photo.PhotoSettings;
import tallydock.usecase.photo.Pictures;

/// Photos in a real store: what is kept, what the doctor says, what is left after a cut.
class PhotoStoreTest {
    private static final ShipmentId SHIPMENT = new ShipmentId(new UUID(3, 3));
    private static final Actor ANA = new Actor("ana");
    private static final Subject CARTON =
            new Subject(Optional.of(new CartonNo("4")), new About.Whole(), Optional.empty());

    private final StoreBench bench = new StoreBench();

    private PhotoPorts ports(Store store) {
        Pictures pictures = picture -> new Pictures.Reading.Ready(new Pictures.Prepared(
                Bytes.utf8("picture " + picture.name()), Sha256.ZERO, new PictureSize(4, 3), Optional.empty()));
        var station = store.station();
        return new PhotoPorts(
                new PhotoPorts.Facts(store.log(), store.history(), bench, () -> Instant.EPOCH),
                new StationIdentity(station.site(), station.id()),
                pictures,
                store.attachments(),
                store.photos());
    }

    private KeepResult keep(Store store, String name) {
        return new KeepPhoto(ports(store))
                .run(new NewPicture.OfFile(new SourceFile(name), PictureSource.FILE), SHIPMENT, CARTON, ANA);
    }

    private static Sha256 hash(String name) {
        return Sha256.of(Bytes.utf8("picture " + name).toArray());
    }

    private static Path file(Path folder, String name) {
        var hash = hash(name).hex();
        return folder.resolve("attachments").resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static List<Sha256> stored(Store store) {
        return store.photos().of(SHIPMENT).photos().stream()
                .map(photo -> photo.picture().stored())
                .toList();
    }

    @Test
    void aPhotoIsThereAfterTheNextStartAndInTablesFoldedAnew(@TempDir Path folder) {
        var settings = bench.settings(folder);
        try (var store = Store.open(settings)) {
            assertThat(keep(store, "a")).isInstanceOf(KeepResult.Kept.class);
            assertThat(keep(store, "b")).isInstanceOf(KeepResult.Kept.class);
        }
        try (var store = Store.open(settings)) {
            assertThat(stored(store)).containsExactly(hash("a"), hash("b"));
            assertThat(store.attachments().read(hash("a"))).isEqualTo(new Kept.Here(Bytes.utf8("picture a")));
            var health = store.examine(true);
            assertThat(health.isWell()).isTrue();
            assertThat(health.attached().photos()).isEqualTo(new PhotoCheck(2, 0, List.of(), List.of(), List.of()));
        }
    }

    @Test
    void theSamePictureOfTheSameThingIsKeptOnce(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            keep(store, "a");

            assertThat(keep(store, "a")).isEqualTo(new KeepResult.Refused(PictureRefusal.KEPT_ALREADY));
            assertThat(stored(store)).hasSize(1);
        }
    }

    @Test
    void theDoctorNamesWhatIsMissingDamagedAndLeftOver(@TempDir Path folder) throws IOException {
        try (var store = Store.open(bench.settings(folder))) {
            keep(store, "a");
            keep(store, "b");
            Files.delete(file(folder, "a"));
            Files.writeString(file(folder, "b"), "something else");
            Files.writeString(folder.resolve("attachments").resolve("cut.new"), "half");
            store.attachments().keep(Bytes.utf8("kept, and then the power went"));

            assertThat(store.attachments().read(hash("a"))).isInstanceOf(Kept.Missing.class);
            assertThat(store.attachments().read(hash("b"))).isInstanceOf(Kept.Damaged.class);
            var photos = store.examine(false).attached().photos();
            assertThat(photos.missing()).containsExactly(hash("a").hex());
            assertThat(photos.damaged()).containsExactly(hash("b").hex());
            assertThat(photos.orphans()).hasSize(2).contains("cut.new");
            assertThat(store.examine(false).isWell()).isFalse();
        }
    }

    @Test
    void aCutBetweenPictureAndFactLeavesAFileThatTheDoctorNamesAndNoFact(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var whole = ports(store);
            var cut = new PhotoPorts(
                    new PhotoPorts.Facts(
                            _ -> {
                                throw new StorageFault(StorageFault.Reason.IO_ERROR, "the power went");
                            },
                            store.history(),
                            whole.facts().ids(),
                            whole.facts().clock()),
                    whole.station(),
                    whole.pictures(),
                    whole.attachments(),
                    whole.photos());
            var picture = new NewPicture.OfFile(new SourceFile("a"), PictureSource.FILE);

            assertThatThrownBy(() -> new KeepPhoto(cut).run(picture, SHIPMENT, CARTON, ANA))
                    .isInstanceOf(StorageFault.class);

            assertThat(stored(store)).isEmpty();
            assertThat(store.examine(false).attached().photos().orphans())
                    .containsExactly(hash("a").hex());
            assertThat(store.examine(false).isWell()).isTrue();
        }
    }

    @Test
    void aDamagedPictureThatComesAgainIsWholeAgain(@TempDir Path folder) throws IOException {
        try (var store = Store.open(bench.settings(folder))) {
            keep(store, "a");
            Files.writeString(file(folder, "a"), "something else");
            store.attachments().keep(Bytes.utf8("picture a"));

            assertThat(store.attachments().read(hash("a"))).isInstanceOf(Kept.Here.class);
        }
    }

    @Test
    void anErasedPictureIsGoneItsHashStaysAndItDoesNotComeBack(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            keep(store, "a");
            new ChangePhoto(ports(store)).erase(SHIPMENT, hash("a"), ANA);

            assertThat(file(folder, "a")).doesNotExist();
            assertThat(store.attachments().read(hash("a"))).isInstanceOf(Kept.Erased.class);
            assertThat(store.photos().of(SHIPMENT).photos())
                    .extracting(Photo::erased)
                    .containsExactly(true);
            assertThat(store.examine(false).attached().photos().erased()).isEqualTo(1);
            assertThat(store.examine(false).isWell()).isTrue();
            new ChangePhoto(ports(store))
                    .withdraw(
                            SHIPMENT,
                            store.photos().of(SHIPMENT).photos().getFirst().id(),
                            ANA);
            assertThat(keep(store, "a")).isEqualTo(new KeepResult.Refused(PictureRefusal.WAS_ERASED));
        }
    }

    @Test
    void anErasureThatWasCutOffIsFinishedAtTheNextStart(@TempDir Path folder) {
        var settings = bench.settings(folder);
        try (var store = Store.open(settings)) {
            keep(store, "a");
            store.log()
                    .append(List.of(new Draft(
                            bench.event(),
                            ANA,
                            Instant.EPOCH,
                            FactPlace.in(new StreamId(StreamKind.SHIPMENT, SHIPMENT.toString())),
                            new PhotoFact.PictureErased(hash("a")))));
        }
        try (var store = Store.open(settings)) {
            store.catchUp(Progress.SILENT);

            assertThat(file(folder, "a")).doesNotExist();
            assertThat(store.attachments().read(hash("a"))).isInstanceOf(Kept.Erased.class);
        }
    }

    @Test
    void aWithdrawnPhotoProvesNothingAndItsFileStays(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var kept = (KeepResult.Kept) keep(store, "a");
            new ChangePhoto(ports(store)).withdraw(SHIPMENT, kept.photo(), ANA);

            assertThat(stored(store)).isEmpty();
            assertThat(file(folder, "a")).exists();
            assertThat(store.examine(true).attached().photos().orphans()).isEmpty();
        }
    }

    @Test
    void photosTakeNoMoreRoomThanTheyMay(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            new PhotoSettings(ports(store)).allow(24, ANA);
            var first = (KeepResult.Kept) keep(store, "a");

            assertThat(first.room().used()).isEqualTo(9);
            assertThat(first.room().isNearlyFull()).isFalse();
            assertThat(((KeepResult.Kept) keep(store, "longer")).room().isNearlyFull())
                    .isTrue();
            assertThat(keep(store, "b")).isEqualTo(new KeepResult.Refused(PictureRefusal.NO_ROOM_FOR_PHOTOS));
            assertThat(new PhotoSettings(ports(store)).room().used()).isEqualTo(23);
        }
    }

    @Test
    void aDiskThatIsAllButFullTakesNoPhoto(@TempDir Path folder) {
        var room = new long[] {10_000};
        var probe = new DiskProbe() {
            @Override
            public long usableBytes(Path place) {
                return room[0];
            }

            @Override
            public String type(Path place) {
                return "ext4";
            }
        };
        try (var store = Store.open(bench.settings(folder, probe, new DiskLimits(100, 50, 0)))) {
            room[0] = 49;
            assertThat(keep(store, "a")).isEqualTo(new KeepResult.Refused(PictureRefusal.DISK_FULL));
            assertThat(file(folder, "a")).doesNotExist();
            room[0] = 50;
            assertThat(keep(store, "a")).isInstanceOf(KeepResult.Kept.class);
        }
    }

    @Test
    void theFolderThatIsWatchedIsTheOneChosenLast(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var settings = new PhotoSettings(ports(store));
            assertThat(settings.folder()).isEmpty();
            settings.watch(Optional.of("/media/camera"), ANA);
            assertThat(settings.folder()).contains("/media/camera");
            settings.watch(Optional.empty(), ANA);
            assertThat(settings.folder()).isEmpty();
            assertThat(settings.room().most()).isEqualTo(5L << 30);
        }
    }
}
