package tallydock.usecase.device;

import java.util.Collection;
import java.util.List;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.digest.Bytes;

/// Scanners on serial ports, each heard on a thread of its own until it is closed.
public interface LineScanners extends AutoCloseable {
    /// The ports the computer has now. It asks the system.
    List<PortName> ports();

    /// Hears these scanners and no others. One that is heard already, with the same settings, is not disturbed.
    void use(Collection<LineScanner> scanners);

    /// Hears none any more.
    @Override
    void close();

    /// Who hears. Called on the threads of the scanners.
    interface Hearing {
        /// A message came, whole.
        void scanned(RawScan scan);

        /// A message had no end, or was longer than any barcode: nothing can be counted of it.
        void misread(LineScanner scanner, Bytes bytes);

        /// How a scanner stands now.
        void stands(LineScanner scanner, LineState state);
    }
}
