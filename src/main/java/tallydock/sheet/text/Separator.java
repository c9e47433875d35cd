package tallydock.sheet.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/// Which character separates the fields: the one that gives the most rows of one same width.
final class Separator {
    private static final char[] CANDIDATES = {'\t', ';', ',', '|'};
    private static final int SAMPLE_ROWS = 200;

    private Separator() {}

    static char of(String sample) {
        char best = ',';
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /// Separators in all rows of the most telling width.
    private static long score(String sample, char separator) {
        Map<Integer, Long> rowsByWidth = new HashMap<>();
        int rows = 0;
        for (CsvRecord record : reader(separator).ofCsvRecord(new StringReader(sample))) {
            rowsByWidth.merge(record.getFieldCount(), 1L, Long::sum);
            if (++rows >= SAMPLE_ROWS) {
                break;
            }
        }
        return rowsByWidth.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * (entry.getKey() - 1))
                .max()
                .orElse(0);
    }

    static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .maxBufferSize(1 << 22);
    }
}
