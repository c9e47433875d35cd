package tallydock.scanner.serial;

import java.io.IOException;

/// An open serial port. Used by one thread.
interface Line extends AutoCloseable {
    /// What came since the last time; empty when nothing did. It does not wait.
    ///
    /// @throws IOException when the device is gone
    byte[] read() throws IOException;

    @Override
    void close();
}
