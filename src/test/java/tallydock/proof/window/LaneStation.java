package tallydock.proof.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tallydock.app.station.FolderOpener;
import tallydock.domain.device.Framing;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.PortName;
import tallydock.domain.fact.Actor;
import tallydock.usecase.device.ChangeDevices;

/// A station with a scanner in each lane and one large carton to count.
final class LaneStation {
    /// The label of the carton.
    static final String CARTON = "LANES-1";

    private static final int SKUS = 24;
    private static final int EACH = 100_000;

    private LaneStation() {}

    /// The codes of its units.
    static List<String> units() {
        return IntStream.range(0, SKUS).mapToObj("X00LANE%03d"::formatted).toList();
    }

    /// Writes the list of the carton and gives its file.
    static Path list(Path folder) throws IOException {
        var text = new StringBuilder("PO No.,PO-LANES\nCarton No.,SKU,FNSKU,Qty\n");
        for (String unit : units()) {
            text.append(CARTON + ",SKU-" + unit + "," + unit + "," + EACH + "\n");
        }
        return Files.writeString(folder.resolve("lanes.csv"), text, StandardCharsets.UTF_8);
    }

    /// Sets the scanners up in a store that no program has open.
    static void hear(Path data, List<PortName> ports) {
        try (var station = new FolderOpener().open(Optional.of(data), false)) {
            var devices = new ChangeDevices(station.log(), station.ids(), InstantSource.system(), station.identity());
            for (int lane = 0; lane < ports.size(); lane++) {
                devices.use(
                        new LineScanner(ports.get(lane), "Lane " + (lane + 1), LineSettings.USUAL, Framing.USUAL),
                        Actor.COMMAND_LINE);
            }
        }
    }
}
