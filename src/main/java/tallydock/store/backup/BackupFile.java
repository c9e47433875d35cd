package tallydock.store.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// One finished backup. Its time is part of its name, in UTC.
public record BackupFile(Path file, Instant at) {
    private static final Pattern NAME = Pattern.compile("tallydock-(\\d{8}-\\d{6}-\\d{3})\\.backup");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    /// Where a backup made at this time is to lie.
    static BackupFile in(Path folder, Instant at) {
        String stamp = STAMP.format(at.atOffset(ZoneOffset.UTC));
        return new BackupFile(folder.resolve("tallydock-" + stamp + ".backup"), at);
    }

    /// Empty for any other file.
    static Optional<BackupFile> parse(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        try {
            return name.matches()
                    ? Optional.of(new BackupFile(
                            file, LocalDateTime.parse(name.group(1), STAMP).toInstant(ZoneOffset.UTC)))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
