package tallydock.wire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.IgnoredScan;
import tallydock.domain.fact.IgnoredScan.Whole;
import tallydock.domain.fact.IgnoredScan.Why;
import tallydock.domain.fact.StationFact;
import tallydock.domain.fact.StationFact.EpochReason;
import tallydock.domain.fact.StationFact.EpochStarted;
import tallydock.domain.fact.StationFact.OfDevices;
import tallydock.domain.fact.StationFact.PaperChosen;
import tallydock.domain.fact.StationFact.PhotoFolderChosen;
import tallydock.domain.fact.StationFact.ScanBackChosen;
import tallydock.domain.fact.StationFact.ScanIgnored;
import tallydock.domain.fact.StationFact.SignInMeans;
import tallydock.domain.fact.StationFact.SignedIn;
import tallydock.domain.fact.StationFact.StationNamed;
import tallydock.domain.people.UserId;

/// The written forms of the facts of a station.
final class StationForms {
    private static final FactForm<EpochStarted, EpochStartedV1> EPOCH_STARTED = new FactForm<>(
            "station.epoch-started",
            EpochStartedV1.class,
            fact -> new EpochStartedV1(fact.reason().name(), fact.programVersion()),
            wire -> new EpochStarted(EpochReason.valueOf(wire.reason), wire.programVersion));

    private static final FactForm<StationNamed, StationNamedV1> STATION_NAMED = new FactForm<>(
            "station.named",
            StationNamedV1.class,
            fact -> new StationNamedV1(fact.name()),
            wire -> new StationNamed(wire.name));
    private static final FactForm<SignedIn, SignedInV1> SIGNED_IN = new FactForm<>(
            "station.signed-in",
            SignedInV1.class,
            fact -> new SignedInV1(fact.user().value(), fact.means().name()),
            wire -> new SignedIn(new UserId(wire.user), SignInMeans.valueOf(wire.means)));

    private static final FactForm<PhotoFolderChosen, PhotoFolderChosenV1> PHOTO_FOLDER = new FactForm<>(
            "station.photo-folder-chosen",
            PhotoFolderChosenV1.class,
            fact -> new PhotoFolderChosenV1(fact.folder()),
            wire -> new PhotoFolderChosen(wire.folder));

    private static final FactForm<ScanIgnored, ScanIgnoredV1> SCAN_IGNORED = new FactForm<>(
            "station.scan-ignored",
            ScanIgnoredV1.class,
            fact -> ScanIgnoredV1.of(fact.ignored()),
            wire -> new ScanIgnored(wire.ignored()));

    static final List<FactForm<?, ?>> ALL = List.of(
            EPOCH_STARTED,
            STATION_NAMED,
            SIGNED_IN,
            PHOTO_FOLDER,
            SCAN_IGNORED,
            LabelForms.SCAN_BACK,
            LabelForms.PAPER,
            LineScannerForms.SET,
            LineScannerForms.DROPPED,
            KeyboardForms.LEARNED,
            KeyboardForms.FORGOTTEN,
            LineScaleForms.SET,
            LineScaleForms.DROPPED,
            PrinterForms.SET,
            PrinterForms.DROPPED,
            DeviceForms.HID_SCANNERS);

    private StationForms() {}

    static Encoded encode(StationFact fact) {
        return switch (fact) {
            case EpochStarted started -> EPOCH_STARTED.encode(started);
            case StationNamed named -> STATION_NAMED.encode(named);
            case SignedIn signedIn -> SIGNED_IN.encode(signedIn);
            case OfDevices device -> DeviceForms.encode(device);
            case ScanIgnored ignored -> SCAN_IGNORED.encode(ignored);
            case ScanBackChosen chosen -> LabelForms.SCAN_BACK.encode(chosen);
            case PaperChosen chosen -> LabelForms.PAPER.encode(chosen);
            case PhotoFolderChosen chosen -> PHOTO_FOLDER.encode(chosen);
        };
    }

    /// `whole` where only the beginning was kept, `times` where it came more than once in a row.
    record ScanIgnoredV1(String why, ScanV1 scan, Optional<WholeV1> whole, Optional<Long> times) {
        static ScanIgnoredV1 of(IgnoredScan ignored) {
            return new ScanIgnoredV1(
                    ignored.why().name(),
                    ScanV1.of(ignored.scan()),
                    ignored.whole()
                            .map(whole ->
                                    new WholeV1(whole.bytes(), whole.hash().hex())),
                    Optional.of(ignored.times()).filter(times -> times > 1));
        }

        IgnoredScan ignored() {
            return new IgnoredScan(
                    Why.valueOf(why),
                    scan.toScan(),
                    whole.map(all -> new Whole(all.bytes, new Sha256(all.sha256))),
                    times.orElse(1L));
        }
    }

    record WholeV1(long bytes, String sha256) {}

    record EpochStartedV1(String reason, String programVersion) {}

    record StationNamedV1(String name) {}

    record SignedInV1(UUID user, String means) {}

    record PhotoFolderChosenV1(Optional<String> folder) {}
}
