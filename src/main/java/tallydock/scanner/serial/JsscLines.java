package tallydock.scanner.serial;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import jssc.SerialPort;
import jssc.SerialPortException;
import jssc.SerialPortList;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;

/// The ports as jSSC knows them.
public final class JsscLines implements Lines {
    @Override
    public List<PortName> names() {
        return Stream.of(SerialPortList.getPortNames()).map(PortName::new).toList();
    }

    @Override
    public Line open(PortName name, LineSettings settings) throws Refused {
        var port = new SerialPort(name.value());
        try {
            port.openPort();
            set(port, settings);
            return new Open(port);
        } catch (SerialPortException e) {
            throw new Refused(state(e), e);
        }
    }

    /// On Linux the answer is "no" for lines that have no control wires, though the settings are taken: the answer says
    /// nothing.
    private static void set(SerialPort port, LineSettings settings) throws SerialPortException {
        int parity = switch (settings.parity()) {
            case NONE -> SerialPort.PARITY_NONE;
            case ODD -> SerialPort.PARITY_ODD;
            case EVEN -> SerialPort.PARITY_EVEN;
        };
        int stopBits = settings.stopBits() == 1 ? SerialPort.STOPBITS_1 : SerialPort.STOPBITS_2;
        var _ = port.setParams(settings.speed(), settings.dataBits(), stopBits, parity);
    }

    private static LineState state(SerialPortException e) {
        return switch (e.getExceptionType()) {
            case SerialPortException.TYPE_PORT_NOT_FOUND -> LineState.GONE;
            case SerialPortException.TYPE_PORT_BUSY -> LineState.BUSY;
            case SerialPortException.TYPE_PERMISSION_DENIED -> LineState.FORBIDDEN;
            default -> LineState.FAULTY;
        };
    }

    private record Open(SerialPort port) implements Line {
        private static final byte[] NOTHING = {};

        /// Counting what waits fails when the device is gone: no other sign of it comes.
        @Override
        public byte[] read() throws IOException {
            try {
                int waiting = port.getInputBufferBytesCount();
                return waiting == 0 ? NOTHING : port.readBytes(waiting);
            } catch (SerialPortException e) {
                throw new IOException(e.getExceptionType(), e);
            }
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            try {
                if (!port.writeBytes(bytes)) {
                    throw new IOException("not sent");
                }
            } catch (SerialPortException e) {
                throw new IOException(e.getExceptionType(), e);
            }
        }

        @Override
        public void close() {
            try {
                port.closePort();
            } catch (SerialPortException _) {
                // a device that is gone has nothing left to close
            }
        }
    }
}
