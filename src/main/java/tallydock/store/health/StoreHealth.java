package tallydock.store.health;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.store.photo.PhotoCheck;
import tallydock.store.rebuild.Comparison;
import tallydock.store.recipient.RecipientCheck;

/// What the doctor found. `comparison` is there when tables were folded anew to compare.
public record StoreHealth(
        Versions versions,
        Map<String, String> settings,
        LogCheck log,
        List<ProjectionState> projections,
        Optional<Comparison> comparison,
        DiskCheck disk,
        Attached attached) {
    public StoreHealth {
        settings = Map.copyOf(settings);
        projections = List.copyOf(projections);
    }

    /// Whether nothing needs a person.
    public boolean isWell() {
        return log.isWell()
                && comparison.map(Comparison::isSame).orElse(true)
                && attached.recipients().isWell()
                && attached.photos().isWell()
                && !disk.low()
                && disk.isHonest();
    }

    /// What belongs to the log and is not in it: recipients of orders, the pictures it names, and the times of backups.
    public record Attached(RecipientCheck recipients, PhotoCheck photos, List<Instant> backups) {
        public Attached {
            backups = List.copyOf(backups);
        }
    }

    public record Versions(String program, String sqlite, String store) {}

    /// The log as a whole: every fact is applied or parked, numbers have no gap, each fact is what was hashed and names
    /// the one before it, and SQLite finds the file sound (`integrity` is `ok`).
    public record LogCheck(long stored, long applied, long parked, long gaps, long broken, String integrity) {
        public boolean isWell() {
            return stored == applied + parked && gaps == 0 && broken == 0 && integrity.equals("ok");
        }
    }

    /// The version that made a projection's tables, and the one this program makes.
    public record ProjectionState(String name, int made, int current) {}

    /// Room in bytes, and how long a forced write takes. A disk that is faster than flash can be keeps
    /// nothing through a power cut.
    public record DiskCheck(String type, long usableBytes, boolean low, long forceMicros) {
        private static final long FASTEST_HONEST_MICROS = 20;

        public boolean isHonest() {
            return forceMicros >= FASTEST_HONEST_MICROS;
        }
    }
}
