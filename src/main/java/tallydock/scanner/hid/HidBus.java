package tallydock.scanner.hid;

import java.io.IOException;
import java.util.List;

/// The devices of the computer that call themselves bar code scanners.
interface HidBus extends AutoCloseable {
    /// Those that are there now. It asks the system.
    List<Device> scanners();

    @Override
    void close();

    /// How the bus is got at: it loads what it needs.
    @FunctionalInterface
    interface Source {
        /// Loads what is needed and opens the bus.
        ///
        /// @throws Unavailable when this computer has no use for it
        HidBus open() throws Unavailable;
    }

    /// The library cannot be loaded, or finds no such bus.
    final class Unavailable extends Exception {
        private static final long serialVersionUID = 1L;

        Unavailable(Throwable cause) {
            super(cause);
        }
    }

    /// One of them. `path` is what the system calls it, `name` what its maker does.
    interface Device {
        String path();

        String name();

        /// Opens it, so that its reports can be read.
        ///
        /// @throws IOException when this user may not, or another program has it
        Channel open() throws IOException;
    }

    /// An open one.
    interface Channel extends AutoCloseable {
        /// Where things stand in its reports.
        PosLayout layout();

        /// The next report, or an empty one when none came for a short while.
        ///
        /// @throws IOException when the device is gone
        byte[] read() throws IOException;

        @Override
        void close();
    }
}
