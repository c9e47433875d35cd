package tallydock.desk.kit.scanner;

import tallydock.domain.barcode.RawScan;

/// A keyboard, and a scanner that types like one. Whatever comes of it is marked as from the screen. Called on the FX
/// thread; returns at once.
public interface ScreenKeys {
    /// Types a code as a scanner does, with Enter at the end.
    void scan(String code);

    /// Sends a recorded scan once more: what was typed is typed, what came otherwise is handed over whole.
    void play(RawScan recorded);

    /// Presses the key that opens the field for a typed code.
    void pressTypeKey();
}
