package tallydock.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.device.keyboard.ScanTiming;
import tallydock.domain.digest.Bytes;

/// A scan as it came: `raw` is its text where the bytes are UTF-8, otherwise `rawBase64` holds them. `at` is ISO 8601.
/// `keys` and `meant` came later; scans written before have neither.
record ScanV1(
        String source,
        String device,
        Optional<String> raw,
        Optional<String> rawBase64,
        String at,
        Optional<KeysV1> keys,
        Optional<String> meant) {
    /// How a scan was typed, in microseconds.
    record KeysV1(long median, long longest, long whole, String end) {
        static KeysV1 of(ScanTiming timing) {
            return new KeysV1(
                    timing.median(),
                    timing.longest(),
                    timing.whole(),
                    timing.end().name());
        }

        ScanTiming timing() {
            return new ScanTiming(median, longest, whole, ScanEnd.valueOf(end));
        }
    }

    static ScanV1 of(RawScan scan) {
        byte[] bytes = scan.bytes().toArray();
        String text = scan.bytes().asUtf8();
        boolean isText = Bytes.of(text.getBytes(StandardCharsets.UTF_8)).equals(scan.bytes());
        return new ScanV1(
                scan.source().name().toLowerCase(Locale.ROOT),
                scan.device(),
                isText ? Optional.of(text) : Optional.empty(),
                isText ? Optional.empty() : Optional.of(Base64.getEncoder().encodeToString(bytes)),
                scan.at().toString(),
                scan.timing().map(KeysV1::of),
                scan.repaired());
    }

    RawScan toScan() {
        return new RawScan(
                ScanSource.valueOf(source.toUpperCase(Locale.ROOT)),
                device,
                raw.map(Bytes::utf8)
                        .orElseGet(() -> Bytes.of(Base64.getDecoder().decode(rawBase64.orElse("")))),
                Instant.parse(at),
                keys.map(KeysV1::timing),
                meant);
    }
}
