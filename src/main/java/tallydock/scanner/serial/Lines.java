package tallydock.scanner.serial;

import java.util.List;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;

/// The serial ports of a computer.
public interface Lines {
    /// Those that are there now.
    List<PortName> names();

    /// Opens a port that nobody else has.
    ///
    /// @throws Refused when it cannot be opened, with the reason
    Line open(PortName port, LineSettings settings) throws Refused;

    /// A port that did not open.
    final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final LineState state;

        public Refused(LineState state, Throwable cause) {
            super(state.name(), cause);
            this.state = state;
        }

        /// How the port stands.
        public LineState state() {
            return state;
        }
    }
}
