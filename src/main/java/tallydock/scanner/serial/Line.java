package tallydock.scanner.serial;

import java.io.IOException;

/// An open serial port. Used by one thread.
public interface Line extends AutoCloseable {
    /// What came since the last time; empty when nothing did. It does not wait.
    ///
    /// @throws IOException when the device is gone
    byte[] read() throws IOException;

    /// Sends some bytes to the device.
    ///
    /// @throws IOException when the device is gone
    void write(byte[] bytes) throws IOException;

    @Override
    void close();
}
