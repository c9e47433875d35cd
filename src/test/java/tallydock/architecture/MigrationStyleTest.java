package tallydock.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Migrations are numbered once and only add: stations and hub of different versions exchange facts.
final class MigrationStyleTest {
    private static final Pattern NAME = Pattern.compile("(V\\d{4})__[a-z0-9_]+\\.sql");
    private static final Pattern TAKES_AWAY =
            Pattern.compile("(?i)\\bdrop\\s+(table|column)\\b|\\brename\\s+(to|column)\\b");

    @Test
    void theMigrationsOfTheProductOnlyAdd() throws IOException {
        assertThat(faultsUnder(Path.of("resources"))).isEmpty();
    }

    @Test
    void aMigrationThatTakesAwayOrTakesANumberTwiceIsFound(@TempDir Path folder) throws IOException {
        var migrations = Files.createDirectories(folder.resolve("store").resolve("migration"));
        Files.writeString(migrations.resolve("V0001__fact.sql"), "CREATE TABLE fact (seq INTEGER) STRICT;");
        Files.writeString(migrations.resolve("V0001__carton.sql"), "ALTER TABLE fact ADD COLUMN hash BLOB;");
        Files.writeString(migrations.resolve("V0002__less.sql"), "ALTER TABLE fact\n  DROP COLUMN hash;");
        Files.writeString(migrations.resolve("two.sql"), "SELECT 1;");

        assertThat(faultsUnder(folder))
                .containsExactlyInAnyOrder(
                        "number V0001 is used twice in store/migration",
                        "V0002__less.sql takes something away",
                        "two.sql is not named V0000__words.sql");
    }

    private static List<String> faultsUnder(Path folder) throws IOException {
        var faults = new ArrayList<String>();
        var numbers = new HashSet<String>();
        for (Path file : migrations(folder)) {
            var name = NAME.matcher(file.getFileName().toString());
            if (!name.matches()) {
                faults.add(file.getFileName() + " is not named V0000__words.sql");
                continue;
            }
            var place = folder.relativize(file).getParent();
            if (!numbers.add(place + name.group(1))) {
                faults.add("number " + name.group(1) + " is used twice in " + place);
            }
            if (TAKES_AWAY.matcher(Files.readString(file)).find()) {
                faults.add(file.getFileName() + " takes something away");
            }
        }
        return faults;
    }

    private static List<Path> migrations(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*/migration/[^/]*\\.sql"))
                    .sorted()
                    .toList();
        }
    }
}
