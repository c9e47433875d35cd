package tallydock.sheet.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.HashMap;
import java.util.Map;

/// Which character separates the fields: the one that gives the most rows of one same width.
final class Separator {
    private static final char[] CANDIDATES = {'\t', ';', ',', '|'};
    private static final int SAMPLE_ROWS = 200;

    /// A character that no text holds.
    private static final char NO_QUOTE = '\uFFFE';

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
        Map<Integer, Long> rowsByCount = new HashMap<>();
        sample.lines().limit(SAMPLE_ROWS).forEach(row -> rowsByCount.merge(count(row, separator), 1L, Long::sum));
        return rowsByCount.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * entry.getKey())
                .max()
                .orElse(0);
    }

    /// Separators outside of quotes.
    private static int count(String row, char separator) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            quoted ^= c == '"';
            count += !quoted && c == separator ? 1 : 0;
        }
        return count;
    }

    /// With `quoted` false a quote is a letter like any other: the way to read a file whose quotes do not pair.
    static CsvReader.CsvReaderBuilder reader(char separator, boolean quoted) {
        return CsvReader.builder()
                .quoteCharacter(quoted ? '"' : NO_QUOTE)
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(1 << 22);
    }
}
