package tallydock.store.file;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;

/// Who the station is and the highest epoch it has used, beside the store: a restored or damaged store must
/// never use an epoch again.
public record StationFile(SiteId site, StationId station, int epoch) {
    /// Empty when there is none, or it cannot be understood.
    public static Optional<StationFile> read(StoreFolder folder) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(folder.identity())));
            return Optional.of(new StationFile(
                    new SiteId(properties.getProperty("site", "")),
                    new StationId(UUID.fromString(properties.getProperty("station", ""))),
                    Integer.parseInt(properties.getProperty("epoch", ""))));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Writes it so that it survives a power cut.
    public void write(StoreFolder folder) {
        DurableFiles.write(folder.identity(), "site=" + site + "\nstation=" + station + "\nepoch=" + epoch + "\n");
    }
}
