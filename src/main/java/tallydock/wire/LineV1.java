package tallydock.wire;

import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineSettings.Parity;

/// The written form of how bits run over a serial line.
record LineV1(int speed, int dataBits, String parity, int stopBits) {
    static LineV1 of(LineSettings settings) {
        return new LineV1(
                settings.speed(), settings.dataBits(), settings.parity().name(), settings.stopBits());
    }

    LineSettings settings() {
        return new LineSettings(speed, dataBits, Parity.valueOf(parity), stopBits);
    }
}
