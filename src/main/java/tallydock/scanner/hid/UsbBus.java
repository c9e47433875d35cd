package tallydock.scanner.hid;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hid4java.HidDevice;
import org.hid4java.HidException;
import org.hid4java.HidServices;
import org.hid4java.HidServicesSpecification;
import org.hid4java.ScanMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bus by hid4java. Its native library is loaded when the bus is opened, not before.
final class UsbBus implements HidBus {
    private static final Logger LOG = LoggerFactory.getLogger(UsbBus.class);
    private static final int PAGE_SCANNER = 0x8C;
    private static final int WAIT_MILLIS = 200;
    private static final int LONGEST_REPORT = 1024;
    private static final int LONGEST_DESCRIPTION = 4096;

    private final HidServices services;

    private UsbBus(HidServices services) {
        this.services = services;
    }

    static HidBus open() throws Unavailable {
        var how = new HidServicesSpecification();
        how.setAutoStart(false);
        how.setAutoShutdown(false);
        how.setAutoDataRead(false);
        how.setScanMode(ScanMode.NO_SCAN);
        // A library that is missing or does not fit is an error of linking; nothing else of ours can be one here.
        try {
            return new UsbBus(new HidServices(how));
        } catch (HidException | LinkageError e) {
            LOG.info("the library for USB scanners cannot be loaded: {}", e.toString());
            throw new Unavailable(e);
        }
    }

    @Override
    public List<Device> scanners() {
        services.scan();
        return services.getAttachedHidDevices().stream()
                .filter(device -> (device.getUsagePage() & 0xFFFF) == PAGE_SCANNER)
                .<Device>map(UsbDevice::new)
                .toList();
    }

    @Override
    public void close() {
        services.shutdown();
    }

    private record UsbDevice(HidDevice device) implements Device {
        @Override
        public String path() {
            return Objects.requireNonNullElse(device.getPath(), "");
        }

        @Override
        public String name() {
            return Optional.ofNullable(device.getProduct())
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .orElseGet(() -> "%04x:%04x".formatted(device.getVendorId(), device.getProductId()));
        }

        @Override
        public Channel open() throws IOException {
            if (!device.open()) {
                throw new IOException("cannot be opened: " + device.getLastErrorMessage());
            }
            return new UsbChannel(device, layout(device));
        }

        private static PosLayout layout(HidDevice device) {
            var description = new byte[LONGEST_DESCRIPTION];
            int length = device.getReportDescriptor(description);
            return PosDescriptor.layout(Arrays.copyOf(description, Math.max(0, length)))
                    .orElse(PosLayout.USUAL);
        }
    }

    private record UsbChannel(HidDevice device, PosLayout layout) implements Channel {
        @Override
        public byte[] read() throws IOException {
            var report = new byte[LONGEST_REPORT];
            int length = device.read(report, WAIT_MILLIS);
            if (length < 0) {
                throw new IOException("gone: " + device.getLastErrorMessage());
            }
            return Arrays.copyOf(report, length);
        }

        @Override
        public void close() {
            device.close();
        }
    }
}
