package tallydock.domain.fact;

import java.util.Optional;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.label.proof.ScanBackPolicy;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.people.UserId;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;

/// What happened to a station itself.
public sealed interface StationFact extends HouseFact {
    /// What the station hears and weighs with.
    sealed interface OfDevices extends StationFact {}

    /// The first fact of every epoch: the store was made, restored from a backup, or saved from a damaged file.
    record EpochStarted(EpochReason reason, String programVersion) implements StationFact {}

    /// What people call the station.
    record StationNamed(String name) implements StationFact {}

    /// A person began to work at this station.
    record SignedIn(UserId user, SignInMeans means) implements StationFact {}

    /// The station hears a scanner on this serial port, so from now on.
    record ScannerSet(LineScanner scanner) implements OfDevices {}

    /// The station does not open this port any more.
    record ScannerDropped(PortName port) implements OfDevices {}

    /// The station takes its keyboard scanners for such, from now on.
    record KeyboardLearned(KeyboardTraits traits) implements OfDevices {}

    /// What was learned of keyboard scanners holds no more: they are any scanners again.
    record KeyboardForgotten() implements OfDevices {}

    /// A scan that belongs to no shipment, and that nothing was done with.
    record ScanIgnored(IgnoredScan ignored) implements StationFact {}

    /// The station hears a scale on this serial port, so from now on.
    record ScaleSet(LineScale scale) implements OfDevices {}

    /// The station has no scale on this port any more.
    record ScaleDropped(PortName port) implements OfDevices {}

    /// The station prints with this printer, so from now on.
    record PrinterSet(Printer printer) implements OfDevices {}

    /// The station has this printer no more. Its jobs stay until somebody drops them.
    record PrinterDropped(PrinterId printer) implements OfDevices {}

    /// Whether the station hears scanners that the computer knows as scanners (USB HID), from now on.
    record HidScannersChosen(boolean on) implements OfDevices {}

    /// Which labels are scanned back after printing at this station, from now on.
    record ScanBackChosen(ScanBackPolicy policy) implements StationFact {}

    /// The paper that documents of this station are made for, from now on.
    record PaperChosen(Stock.Page paper) implements StationFact {}

    /// The folder of this computer in which photos appear; empty when none is watched any more.
    record PhotoFolderChosen(Optional<String> folder) implements StationFact {}

    /// How a person showed who they are. The names are written into the log.
    enum SignInMeans {
        BADGE,
        BADGE_AND_PIN,
        TILE_AND_PIN
    }

    /// Why an epoch began. The names are written into the log.
    enum EpochReason {
        FIRST_START,
        RESTORED,
        RECOVERED
    }
}
