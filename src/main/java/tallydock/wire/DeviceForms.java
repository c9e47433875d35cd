package tallydock.wire;

import tallydock.domain.fact.StationFact.HidScannersChosen;
import tallydock.domain.fact.StationFact.KeyboardForgotten;
import tallydock.domain.fact.StationFact.KeyboardLearned;
import tallydock.domain.fact.StationFact.OfDevices;
import tallydock.domain.fact.StationFact.PrinterDropped;
import tallydock.domain.fact.StationFact.PrinterSet;
import tallydock.domain.fact.StationFact.ScaleDropped;
import tallydock.domain.fact.StationFact.ScaleSet;
import tallydock.domain.fact.StationFact.ScannerDropped;
import tallydock.domain.fact.StationFact.ScannerSet;

/// The written forms of what a station hears and weighs with.
final class DeviceForms {
    static final FactForm<HidScannersChosen, HidScannersChosenV1> HID_SCANNERS = new FactForm<>(
            "station.hid-scanners-chosen",
            HidScannersChosenV1.class,
            fact -> new HidScannersChosenV1(fact.on()),
            wire -> new HidScannersChosen(wire.on));

    private DeviceForms() {}

    static Encoded encode(OfDevices fact) {
        return switch (fact) {
            case ScannerSet set -> LineScannerForms.SET.encode(set);
            case ScannerDropped dropped -> LineScannerForms.DROPPED.encode(dropped);
            case KeyboardLearned learned -> KeyboardForms.LEARNED.encode(learned);
            case KeyboardForgotten forgotten -> KeyboardForms.FORGOTTEN.encode(forgotten);
            case ScaleSet set -> LineScaleForms.SET.encode(set);
            case ScaleDropped dropped -> LineScaleForms.DROPPED.encode(dropped);
            case PrinterSet set -> PrinterForms.SET.encode(set);
            case PrinterDropped dropped -> PrinterForms.DROPPED.encode(dropped);
            case HidScannersChosen chosen -> HID_SCANNERS.encode(chosen);
        };
    }

    record HidScannersChosenV1(boolean on) {}
}
