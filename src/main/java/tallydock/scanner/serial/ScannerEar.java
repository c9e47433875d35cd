package tallydock.scanner.serial;

import java.time.InstantSource;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineState;
import tallydock.domain.digest.Bytes;
import tallydock.usecase.device.LineScanners.Hearing;

/// Hears one scanner: cuts what its line sends into scans.
record ScannerEar(LineScanner scanner, InstantSource clock, Hearing hearing) implements LineWatch.Device {
    @Override
    public void stands(LineState state) {
        hearing.stands(scanner, state);
    }

    @Override
    public LineWatch.Stretch begin(Line line) {
        return new Scans(this, new FrameReader(scanner.framing()));
    }

    private void tell(Frame frame) {
        switch (frame) {
            case Frame.Whole(var bytes) ->
                hearing.scanned(new RawScan(ScanSource.SERIAL, scanner.device(), bytes, clock.instant()));
            case Frame.Cut(var bytes) -> hearing.misread(scanner, bytes);
            case Frame.TooLong _ -> hearing.misread(scanner, Bytes.EMPTY);
        }
    }

    private record Scans(ScannerEar ear, FrameReader frames) implements LineWatch.Stretch {
        @Override
        public void took(byte[] bytes, long nanos) {
            frames.take(bytes, nanos).forEach(ear::tell);
        }

        @Override
        public void waited(long nanos) {
            frames.tick(nanos).ifPresent(ear::tell);
        }

        @Override
        public void ended() {
            frames.lost().ifPresent(ear::tell);
        }
    }
}
