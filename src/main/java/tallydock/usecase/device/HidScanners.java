package tallydock.usecase.device;

import tallydock.domain.barcode.RawScan;
import tallydock.domain.device.HidStanding;

/// Scanners on USB that the computer knows as scanners (HID, point of sale). Nothing is loaded for them until they are
/// wanted.
public interface HidScanners extends AutoCloseable {
    /// Hears all there are and will be, or none any more. Returns at once when that is so already.
    void hear(boolean on);

    @Override
    void close();

    /// Who hears. Called on the threads of the scanners.
    interface Hearing {
        /// A scan came, whole.
        void scanned(RawScan scan);

        /// Something was sent that is no whole scan: nothing can be counted of it.
        void misread(String device);

        /// How it stands now.
        void stands(HidStanding standing);
    }
}
