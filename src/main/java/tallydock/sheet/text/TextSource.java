package tallydock.sheet.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tallydock.domain.document.RefusalCode;
import tallydock.domain.document.choice.TextDialect;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.cells.GridBuilder;
import tallydock.sheet.cells.SheetSource;
import tallydock.sheet.cells.UnreadableException;
import tallydock.usecase.Progress;

/// A text table: CSV, tab text, or what Excel calls Unicode text.
public final class TextSource implements SheetSource {
    /// Encodings a person can choose from.
    public static final List<String> ENCODINGS = List.of("UTF-8", "GB18030", "windows-1252", "UTF-16LE", "UTF-16BE");

    /// Separators a person can choose from.
    public static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private static final int SAMPLE_CHARS = 1 << 16;

    private static final int LINES_AT_ONCE = 1 << 16;

    private final Path file;
    private final Charset charset;
    private final char separator;
    private final boolean separatorNamed;
    private final TextDialect detected;

    private TextSource(Path file, Charset charset, String sample, TextDialect said) {
        this.file = file;
        this.charset = charset;
        this.separatorNamed = sample.startsWith("sep=") && sample.length() > 5;
        char found = separatorNamed ? sample.charAt(4) : Separator.of(sample);
        this.separator = said.separator().orElse(found);
        this.detected = new TextDialect(said.encoding(), Optional.of(found), Optional.empty());
    }

    /// Refuses a file that is empty or no text.
    public static TextSource open(Path file) throws IOException {
        return open(file, TextDialect.UNSAID);
    }

    /// The same with an encoding or a separator that a person names; one that nobody here knows is found out instead.
    public static TextSource open(Path file, TextDialect said) throws IOException {
        var found = Encoding.of(file);
        var charset = said.encoding().flatMap(Encoding::named).orElse(found);
        String sample;
        try (Reader reader = reader(file, charset)) {
            sample = sample(reader);
        }
        if (sample.isBlank()) {
            throw new UnreadableException(RefusalCode.EMPTY_FILE);
        }
        if (!isText(sample)) {
            throw new UnreadableException(RefusalCode.WRONG_CONTENT);
        }
        var encoding = new TextDialect(Optional.of(found.name()), said.separator(), Optional.empty());
        return new TextSource(file, charset, sample, encoding);
    }

    @Override
    public TextDialect detected() {
        return detected;
    }

    @Override
    public TextDialect used() {
        return new TextDialect(Optional.of(charset.name()), Optional.of(separator), Optional.empty());
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public Grid head(int sheet) {
        return read(HEAD_ROWS, Progress.UNWATCHED);
    }

    @Override
    public Grid whole(int sheet, Progress progress) {
        return read(GridBuilder.MOST_ROWS + 1, progress);
    }

    /// As many as there are line ends: a guess, since a cell may hold some.
    private long guessedRows() throws IOException {
        long lines = 0;
        var some = new byte[LINES_AT_ONCE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                for (int at = 0; at < read; at++) {
                    lines += some[at] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    @Override
    public void close() {}

    /// Quotes that do not pair, ditto marks for instance, swallow the rows behind them; such a file is read again with
    /// quotes as letters. What cannot be read then either is no table.
    private Grid read(int mostRows, Progress progress) {
        try {
            return read(mostRows, progress, true);
        } catch (CsvParseException | SwallowedRowsException _) {
            return readWithoutQuotes(mostRows, progress);
        }
    }

    private Grid readWithoutQuotes(int mostRows, Progress progress) {
        try {
            return read(mostRows, progress, false);
        } catch (CsvParseException _) {
            throw new UnreadableException(RefusalCode.WRONG_CONTENT);
        }
    }

    private Grid read(int mostRows, Progress progress, boolean quoted) {
        var grid = new GridBuilder(Optional.empty(), progress);
        int row = 0;
        try (Reader reader = reader(file, charset);
                CsvReader<CsvRecord> csv = Separator.reader(separator, quoted).ofCsvRecord(reader)) {
            if (mostRows > HEAD_ROWS) {
                grid.expectRows(guessedRows());
            }
            for (CsvRecord csvRow : csv) {
                if (row >= mostRows) {
                    break;
                }
                putRow(grid, row++, csvRow.getFields(), quoted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return grid.build();
    }

    private void putRow(GridBuilder grid, int row, List<String> fields, boolean quoted) {
        if (row == 0 && separatorNamed) {
            return;
        }
        for (int col = 0; col < fields.size(); col++) {
            String field = fields.get(col);
            if (quoted && separator == '\t' && field.indexOf('\n') >= 0 && field.indexOf('\t') >= 0) {
                throw new SwallowedRowsException();
            }
            grid.put(row, col, grid.known().text(quoted ? field : unquoted(field)));
        }
    }

    private static String unquoted(String field) {
        boolean paired = field.length() > 2 && field.startsWith("\"") && field.endsWith("\"");
        return paired ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }

    /// A cell of a tab text that holds tabs and line ends is several rows.
    private static final class SwallowedRowsException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static String sample(Reader reader) throws IOException {
        char[] buffer = new char[SAMPLE_CHARS];
        int length = 0;
        for (int n = 0; n >= 0 && length < buffer.length; n = reader.read(buffer, length, buffer.length - length)) {
            length += n;
        }
        return new String(buffer, 0, length);
    }

    /// Control characters other than line ends and tabs do not occur in tables that people send.
    private static boolean isText(String sample) {
        long controls = sample.chars()
                .filter(c -> c == 0xFFFD || (c < ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\f'))
                .count();
        String start = sample.stripLeading();
        return controls * 200 <= sample.length() && !start.startsWith("%PDF") && !start.startsWith("<");
    }
}
